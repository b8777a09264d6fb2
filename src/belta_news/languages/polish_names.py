"""Given names of Polish, and those of Belarus and its neighbours as Polish spells them."""

__all__ = ["FEMALE", "MALE"]

MALE = """
    adam adolf adrian alaksandr alaksiej albert aleg aleh aleksander aleksandr aleksiej aleś alfred anatol anatolij
    andrej andriej andrzej anton antoni antos arciom arkadij arkadiusz arsienij artiem artur aszot asłan august
    azamat bachtiar barnaba bartosz bartłomiej barys benedykt bernard bogdan bogusław bohdan bolesław boris borys
    bronisław bruno cezary cichan cimafiej cyryl czesław damian daniel daniił daniła dariusz dawid denis dienis
    dmitrij dominik donald dzianis dzmitryj edmund eduard edward emanuel emil ernest erniest eugeniusz feliks
    ferdynand fiedor filip filipp fiodar florian foma franciszek fryderyk gabriel gawriił gerard gienadz giennadij
    gieorgij gierman gleb grigorij grzegorz guram gustaw hawriił henryk hienadz hiennadij hieorhij hierman hieronim
    hleb hrihorij hubert hugo huram igar ignacy ignat ignatij igor ihar ihnat ihnatij ihor ilcham ilja iosif iwan
    iwo jacek jagor jahor jakau jakow jakub jan janka janusz jarasłau jarosław jauchim jaugien jauhien jazep jefim
    jegor jehor jemieljan jerzy jewgienij jewhienij joachim joe john jorge jose juan julian juliusz juras jurij
    juryj józef kacper kamil kanstancin karol kastus kasym kazimierz kiriłł kirył klemens klimient konrad konstantin
    konstanty krystian krzysztof ksawery kuba leanid lech leon leonard leonid leszek leu lew lucjan ludwik maciej
    macwiej makar maksim maksym maksymilian marat marcel marcin marek mariusz mark mateusz matwiej maurycy michaił
    michas michał mieczysław mikałaj mikita mikoła mikołaj milan miron mirosław nazar nikita nikołaj norbert nurłan
    oleg oleh olgierd oskar ostap otto patryk paweł pawieł piatro pietr piotr prochor prokop przemysław płaton
    radosław rafał raman remigiusz rinat robert robiert rodion roman rostisław rubien rudolf ruslan rustam rusłan
    rygor ryhor ryszard samuił sawielij sciapan sebastian siamion siargiej siarhiej siemien siemion siergiej
    sierhiej stanisłau stanisław stefan stiepan swiatasłau swiatosław sylwester symon szymon sławomir tadeusz taras
    teodor tichon tigran tihran timofiej timur tomasz trofim tymoteusz uładzimir uładzisłau wacław wadim wadzim
    walancin waldemar walentin walenty walerij walery waleryj wasil wasilij wiaczasłau wiaczesław wieniamin wiesław
    wiktar wiktor wincenty wital witalij witold wojciech wsiewołod władimir władisław władysław włodzimierz zachar
    zbigniew zdzisław zenon zinowij zmicer zurab zygmunt łazar łuka łukasz
"""
FEMALE = """
    ada adela agata agnieszka aksana alaksandra albina aleksandra alena alesia alicja alina alisa alla amelia
    anastasia anastasija anastazja andżelika aneta anetta angelika angielina anhielina anita anna antanina antonina
    anżelika ałła barbara beata bożena bronisława cecylia celina chryscina czesława danuta daria darja diana dina
    dorota dzijana edyta ela elena eliza elwira elżbieta ema emilia emma ewa ewelina ewielina faina felicja
    franciszka gabriela galina ganna genowefa grażyna halina hanna helena henryka ilona ina inga inha iniessa inna
    irena irina irma iryna iwona iza izabela jadwiga jadwiha jana janina jarosława jaugienija jauhienija jekaterina
    jekatierina jelena jelizawieta jewa jewdokia jewgienia jewhienia joanna jolanta judyta julia julija julita
    justyna józefa kaciaryna kamila karina karolina karyna katarzyna kazimiera kinga kira klara kristina kryscina
    krystyna ksenia ksienia ksienija kłara kławdia larysa laura lena leokadia lidia lidzija lilia liliana lilija
    lina lizawieta lubou lubow lucyna ludmiła ludwika magda magdalena maja margarita margaryta marharita marharyta
    maria mariana marianna marina mariola marlena marta maryja maryna marzena małgorzata melania mieczysława milena
    mirosława miłana monika nadieżda nadzieja natalia natalja natasza natałla niełli nina nonna nora oksana ola
    olesia olga olha palina patrycja paulina polina raisa regina rehina renata riegina riehina rimma rita romana
    roza rozalia ruta róża sabina sandra sara snieżana sofia sofja stanisława stefania stefanija stella stiefania
    svetlana swiatłana swietłana sylwia sławomira tacciana taisia tamara tatiana tatjana teresa uljana urszula
    wacława walancina walentina walentyna waleria waleryja wanda wanessa warwara wasilisa wera weronika wiera
    wieranika wieronika wiesława wiktoria wiktoryja wioleta wioletta wolga wolha władysława zenobia zinaida zofia
    zoja zuzanna złata łada łarisa łarysa żanna
"""
