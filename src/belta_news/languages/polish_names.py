"""Given names of Polish, and those of Belarus and its neighbours as Polish spells them."""

__all__ = ["FEMALE", "MALE"]

MALE = """
    adam adolf adrian albert aleksander aleksandr aleksiej aleś alfred anatol anatolij andrej andriej
    andrzej antoni anton
    arkadiusz arkadij artur august bartłomiej bartosz benedykt bernard bogdan bogusław bolesław borys
    bronisław bruno cezary
    cyryl czesław damian daniel dariusz dawid denis dmitrij dominik donald edmund edward emanuel emil ernest eugeniusz
    feliks ferdynand filip florian franciszek fryderyk gabriel gerard gleb grzegorz gustaw henryk hieronim hubert hugo
    ignacy igor ilja iwan iwo jacek jakub jan janusz jarosław jerzy jewgienij joachim joe john józef jorge
    jose juan julian
    juliusz jurij kacper kamil karol kazimierz kiriłł klemens konrad konstanty konstantin krystian krzysztof
    ksawery leon
    leonard leonid lech leszek lucjan ludwik łukasz maciej maksim maksym maksymilian marcel marcin marek
    mariusz mark mateusz
    maurycy michaił michał mieczysław mikołaj milan mirosław nikita nikołaj norbert oleg olgierd oskar otto patryk paweł
    piotr przemysław radosław rafał remigiusz robert roman ruslan rusłan ryszard sebastian siarhiej siergiej
    siemion sławomir
    stanisław stefan sylwester szymon tadeusz teodor timofiej tomasz tymoteusz uładzimir wacław waldemar
    walenty walentin
    walerij walery wasilij wiaczesław wiesław wiktar wiktor wincenty witalij witold władimir władysław
    włodzimierz wojciech
    zbigniew zdzisław zenon zygmunt kuba barnaba
"""
FEMALE = """
    ada adela agata agnieszka aleksandra alena alesia alicja alina alla amelia anastazja anastasija
    andżelika anetta aneta
    angelika anita anna antonina barbara beata bożena bronisława celina cecylia czesława danuta daria dorota
    edyta ela elena
    eliza elżbieta emilia emma ewa ewelina felicja franciszka gabriela galina genowefa grażyna halina hanna
    helena henryka
    ilona inga inna irena irina irma iwona iza izabela jadwiga jana janina jekaterina jelena joanna jolanta
    józefa judyta
    julia julita justyna kamila karolina katarzyna kazimiera kinga kira klara krystyna ksenia larysa laura lena leokadia
    lidia lilia liliana lina lucyna ludmiła ludwika magda magdalena maja małgorzata maria mariana marianna
    mariola marina
    marlena marta maryna marzena melania mieczysława milena mirosława monika nadzieja nadieżda natalia
    natasza nina nora olga
    oksana ola olesia patrycja paulina polina raisa regina renata rita romana róża rozalia ruta sabina
    sandra sara sławomira
    sofia stanisława stefania stella sylwia swietłana svetlana tamara tatiana teresa urszula wacława
    walentyna waleria wanda
    wanessa wera weronika wiesława wiktoria wioleta wiera władysława wolha zenobia zofia zoja zuzanna żanna
"""
