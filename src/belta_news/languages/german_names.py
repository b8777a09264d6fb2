"""Given names of German, and those of Belarus and its neighbours as German spells them."""

__all__ = ["FEMALE", "MALE"]

MALE = """
    achim adam adolf albert alberto alexander alexandr alexej alex alfred ali andré andreas andrej andrzej
    anatoli anatolij
    anton antonio arkadi armin arnold artem artjom artur august axel benjamin bernd bernhard bogdan boris bruno carl
    carlos christian christoph claus daniel david denis dennis detlef dieter dietmar dimitri dirk dmitri dmitrij donald
    eberhard eduard emil emmanuel erich erik ernst eugen felix ferdinand florian frank franz friedrich fritz
    georg gerhard
    gerd gleb gregor guido günter günther gustav hans harald hartmut heiko heinrich heinz helmut henrik herbert hermann
    horst hubert hugo igor ilja ingo iwan jakob jakow jan jens joachim jochen joe johann johannes john jonas jorge jörg
    josef joseph juan julian jupp juri jurij jürgen kai karl kasimir kevin kirill klaus konrad konstantin kurt lars leo
    leonid leon lew lothar luis lukas lutz ludwig luka manfred manuel marcel marco marcus marek mario mark markus martin
    matthias max maxim michael michail michal miguel mikalaj milan mirko moritz nikita niklas nikolai
    nikolaj nikolaus nils
    norbert olaf oleg oliver oskar otto patrick paul pawel pavel peter petr philipp pjotr rainer ralf ralph
    raman reinhard
    reinhold richard robert roland rolf roman rudolf ruslan rüdiger samuel sebastian semjon sergej sergei
    siarhei siegfried
    simon sjarhej stanislaw stefan stephan steffen sven swjatoslaw theo theodor thomas thorsten tilo tim
    timo timofej tobias
    tom torsten udo ulf ulrich uwe uladzimir valentin viktor vincent vladimir volker wadim waldemar walentin
    waleri walerij
    walter wassili wassilij werner wiktor wilhelm willi wiktar witali witalij wladimir wladislaw wjatscheslaw wolfgang
    wolfram xi yves
"""
FEMALE = """
    agnes alena alesja alexandra alina alice alla amalia anastasia andrea angela angelika anita anja anke
    anna anne annette
    antonia astrid barbara beate bettina birgit brigitte carla carmen carola caroline christa christiane
    christina christine
    clara claudia cornelia dagmar daniela darja daria diana doris dorothea edith ekaterina elena elisabeth
    elke ella elsa
    emilia emma erika esther eva ewa franziska frieda gabriele galina gerda gertrud gisela gudrun halina hanna hannelore
    heidi heike helena helga hilde ilona ilse ina inge ingrid inna irena irina iris irma isabel isabella
    jana janina jekaterina
    jelena jelisaweta johanna judith julia juliane jutta karin karina karla karolina katharina katja kathrin
    katrin kerstin
    kira klara kristina ksenia larissa laura lea lena lidia lidija lilia lina linda lisa ljubow ljudmila
    lore louise lucia
    ludmila luise lydia magda magdalena maja manuela mara margarete margarita margit maria mariana marianne marie marina
    marion marlene marta martha martina maryja melanie mira miriam mona monika nadeschda nadja nastja natalia natalja
    natascha nicole nina olga oksana olesja paula pauline petra polina raissa regina renate rita rosa ruth sabine sandra
    sara sarah silke silvia simone sina sofia sofja sonja sophia sophie stefanie stella susanne svetlana swetlana sylvia
    tamara tanja tatjana teresa theresa tina ulrike ursula uta ute valentina valeria vera veronika viktoria
    walentina walerija
    wanda wera weronika wiktorija wolha xenia yvonne
"""
