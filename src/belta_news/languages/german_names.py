"""Given names of German, and those of Belarus and its neighbours as German spells them."""

__all__ = ["FEMALE", "MALE"]

MALE = """
    achim adam adolf albert alberto aleg aleksandr aleksei aleksej alex alexander alexandr alexej alfred ali
    aliaksandr aliaksej aljaksandr aljaksei aljaksej aljaxandr aljaxej anatol anatoli anatolij andreas andrei andrej
    andrzej andré anton antonio antos arkadi arkadij armin arnold arseni arsenij artem artjom artur arzjom asamat
    aschot aslan august axel bachtiar barys benjamin bernd bernhard bogdan boris bruno carl carlos christian
    christoph claus daniel daniil danila david dawid denis dennis detlef dieter dietmar dimitri dirk dmitri dmitrij
    donald dsianis dsjanis dsmitry eberhard eduard efim egor emeljan emil emmanuel erich erik ernest ernst eugen
    ewgeni fedor felix ferdinand filipp fjodar florian foma frank franz friedrich fritz gawriil genads gennadi
    gennadij georg georgi georgij gerd gerhard german gleb gregor grigori grigorij guido guram gustav günter günther
    hans harald hartmut heiko heinrich heinz helmut henrik herbert hermann horst hubert hugo igar ignat ignati
    ignatij igor ilcham ilia ilja ingo iossif iwan jagor jakau jakob jakow jakub jan janka jaraslau jaroslaw jasep
    jauchim jaugen jefim jegor jemelian jemeljan jens jewgeni jewgenij joachim jochen joe johann johannes john jonas
    jorge josef joseph juan julian jupp juras juri jurij jury jörg jürgen kai kanstanzin karl kasimir kassym kastus
    kevin kirill kiryl klaus kliment konrad konstantin kurt lars lasar leanid leo leon leonid leu lew lothar ludwig
    luis luka lukas lutz makar maksim manfred manuel marat marcel marco marcus marek mario mark markus martin
    matthias matwei matwej max maxim mazwei mazwej michael michail michal michas miguel mikalaj mikita mikola milan
    mirko miron miroslaw moritz nasar nikita niklas nikolai nikolaj nikolaus nils norbert nurlan olaf oleg oliver
    oskar ostap otto patrick paul pavel pawel peter petr philipp piatro pjatro pjotr platon prochor prokop rainer
    ralf ralph raman reinhard reinhold richard rinat robert rodion roland rolf roman rostislaw ruben rudolf ruslan
    rustam rygor rüdiger sachar samuel samuil saweli sawelij sebastian semen semjon sergei sergej siamjon siargej
    siarhei siegfried simon sinowi sinowij sjamjon sjargei sjargej sjarhej smizer stanislau stanislaw stefan steffen
    stepan stephan surab sven swiataslau swiatoslaw swjataslau swjatoslaw symon sziapan szjapan taras theo theodor
    thomas thorsten tichon tigran tilo tim timo timofei timofej timur tobias tom torsten trofim udo uladsimir
    uladsislau uladzimir ulf ulrich uwe valentin viktor vincent vladimir volker wadim wadsim waldemar walentin
    waleri walerij walery walianzin waljanzin walter wassil wassili wassilij weniamin werner wiatschaslau
    wiatscheslaw wiktar wiktor wilhelm willi wital witali witalij wjatschaslau wjatscheslaw wladimir wladislaw
    wolfgang wolfram wsewolod xi yves zichan zimafei zimafej
"""
FEMALE = """
    agnes aksana albina aleksandra alena alesja alessia alessja alexandra aliaksandra alice alina alissa aljaksandra
    aljaxandra alla amalia anastasia anastassia anastassiia anastassija andrea angela angelika angelina anita anja
    anke anna anne annette anschelika antanina antonia antonina astrid axana barbara beate bettina birgit brigitte
    carla carmen carola caroline christa christiane christina christine chryszina clara claudia cornelia dagmar
    daniela daria darja diana dina doris dorothea dsiiana dsijana edith ekaterina elena elisabeth elisaweta elke
    ella elsa elwira ema emilia emma erika esther eva ewa ewdokia ewelina ewgenia faina franziska frieda gabriele
    galina ganna gerda gertrud gisela gudrun halina hanna hannelore heidi heike helena helga hilde ilona ilse ina
    inessa inga inge ingrid inna irena irina iris irma iryna isabel isabella jadwiga jana janina jaroslawa jaugenija
    jekaterina jelena jelisaweta jewa jewdokia jewgenia johanna judith julia juliane juliia julija jutta karin
    karina karla karolina karyna katharina kathrin katja katrin kaziaryna kazjaryna kerstin kira klara klawdia
    kristina kryszina ksenia kseniia ksenija lada larissa laryssa laura lea lena lidia lidija lidsiia lidsija lilia
    liliia lilija lina linda lisa lisaweta ljubou ljubow ljudmila lore louise lucia ludmila luise lydia magda
    magdalena maja manuela mara margarete margarita margaryta margit maria mariana marianna marianne marie marina
    marion marlene marta martha martina maryia maryja maryna melanie milana mira miriam miroslawa mona monika
    nadeschda nadja nadseia nadseja nastja natalia natalja natallia natallja natascha nelli nicole nina nonna oksana
    olesja olessia olessja olga oxana palina paula pauline petra polina raissa regina renate rimma rita rosa ruth
    sabine sandra sara sarah schanna silke silvia simone sina sinaida slata sneschana sofia sofja soia soja sonja
    sophia sophie stefania stefanie stefaniia stefanija stella susanne svetlana swetlana swiatlana swjatlana sylvia
    taissia tamara tanja tatiana tatjana tazziana tazzjana teresa theresa tina uliana uljana ulrike ursula uta ute
    valentina valeria vera veronika viktoria walentina waleria walerija waleryia waleryja walianzina waljanzina
    wanda warwara wassilissa wera weranika weronika wiktoria wiktorija wiktoryia wiktoryja wioletta wolga wolha
    xenia xenija yvonne
"""
