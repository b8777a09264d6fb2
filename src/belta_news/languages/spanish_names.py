"""Given names of Spanish, and those of Belarus and its neighbours as Spanish spells them."""

__all__ = ["FEMALE", "MALE"]

MALE = """
    abel adolfo adrián adán agustín alan albert alberto aleg alejandro aleksandr aleksei alekséi alexander alexandr
    alexei alexéi alfonso alfredo aliaksandr aliaksei aliaxandr aliaxei alonso alí anatol anatoli andrei andréi
    andrés anton antonio antos antón aníbal arkadi armando arseni arsenio artem artiom artsiom artur arturo ashot
    aslan augusto aurelio azamat bajtiar baris bartolomé benito benjamín bernardo bogdan boris borís bruno camilo
    carlos christian claudio cristian cristóbal césar daniel daniil danila david denis denís diego dionisio dmitri
    domingo donald dzianis dzmitri edgar edmundo eduard eduardo efim egor elías emelian emil emilio emmanuel enrique
    ernest ernesto esteban eugenio evgueni fabián federico fedor felipe fermín fernando fidel filipp fiodar foma
    francisco félix gabriel gaspar gavriil genadi gerardo germán gleb gonzalo gregorio grigori guenadz guennadi
    gueorgui gueorguii guerman guillermo guram gustavo hans hernán hugo humberto héctor igar ignacio ignat ignati
    igor ilia iliá iljam iosif ivan iván jacobo jaime javier jesús joaquín joe john jorge josé juan julio julián
    kanstantsin kasim kastus kiril kirill kliment konstantin konstantín lazar leandro leanid leonardo leonel leonid
    leopoldo leu lev león lorenzo lucas luciano luis luka makar maksim manuel marat marcelo marco marcos mariano
    mario mark martín mateo matsvei matvei matías mauricio maxim maxím miguel mijail mijas mijaíl mikalai mikita
    mikola milán miron miroslav moisés máximo nazar nicolás nikita nikolai nikolái nurlan octavio oleg ostap pablo
    pascual patricio pavel pedro petr piatro piotr platon projor prokop pável rafael raimundo raman ramiro ramón
    raúl ricardo rigor rinat robert roberto rodion rodolfo rodrigo rogelio roman román rostislav ruben rubén rudolf
    ruslan ruslán rustam salvador samuel samuil santiago saveli sebastián semen sergio serguei serguéi siamion
    siarguei siarhei simon simón stanislau stanislav stepan stsiapan sviataslau sviatoslav tadeo taras teodoro
    tigran tijon timofei timoféi timur tomás trofim tsijan tsimafei uladzimir uladzislau vadim vadzim valentin
    valentín valeri valiantsin vasil vasili veniamin viachaslau viacheslav vicente viktar viktor vital vitali
    vladimir vladislav vladímir vsevolod víctor víktor walter yagor yakau yakov yakub yan yanka yaraslau yaroslav
    yauguen yaujim yazep yefim yegor yemelian yevgueni yulian yuras yuri zajar zinovi zmitser zurab álvaro ángel
    ígor óscar
"""
FEMALE = """
    adela adriana aksana alba albina alejandra aleksandra alena alesia alexandra aliaksandra aliaxandra alicia alina
    alisa alla amalia amanda amelia ana anastasia anastasiya anastasía andrea anguelina anna antanina antonia
    antonina anzhelika aurora axana beatriz bella belén berta blanca bárbara camila carla carlota carmen carolina
    catalina cecilia clara claudia concepción consuelo cristina daniela daria delia diana dina dolores dora dziyana
    ekaterina elena elisa elizabeta elizabeth elizaveta elsa elvira ema emilia emma erika esperanza estela ester
    esther eugenia eva evdokia evelina evguenia faina fernanda flora francisca fátima gabriela galina ganna gloria
    graciela guadalupe halina helena ina inessa inga inna inés irene irina isabel isabela ivanna josefa jristsina
    juana julia karina karolina katerina katsiarina kira klara klavdia kristina kristsina ksenia kseniya lada larisa
    laura leonor leticia lidia lidziya lilia liliana liliya lina liubou liubov liudmila lizaveta lola lorena lourdes
    lucía luisa luz magdalena maia marcela margarita maria mariana marianna marina mariya marta maría matilde
    mercedes mercè micaela milana miroslava mónica nadezhda nadzeya natalia natallia nelli nina noelia nonna nora
    norma nuria nélida oksana olesia olga oxana palina paloma pamela patricia paula paulina pilar polina raisa
    raquel raísa regina reguina rimma rita rocío rosa rosalía rosario roza sandra sara silvia snezhana sofia sofía
    soledad sonia stefania stefaniya susana svetlana sviatlana taisia tamara tania tatiana tatstsiana teresa uliana
    valentina valeria valeriya valiantsina vanesa varvara vasilisa vera veranika veronika verónica victoria viktoria
    viktoriya violeta violetta volga volha xenia xeniya yadviga yana yanina yaroslava yaugueniya yekaterina yelena
    yelizaveta yeva yevdokia yevguenia yolanda yulia yuliya zhanna zinaida zlata zoia zoya ágata águeda ángela
    úrsula
"""
