"""Given names of Spanish, and those of Belarus and its neighbours as Spanish spells them."""

__all__ = ["FEMALE", "MALE"]

MALE = """
    abel adán adolfo adrián agustín alan albert alberto alejandro alekséi alexander alexandr alexéi alfonso alfredo alí
    alonso álvaro anatoli andréi andrés ángel aníbal antón antonio arkadi armando arsenio artiom arturo augusto aurelio
    bartolomé benito benjamín bernardo boris borís bruno camilo carlos césar christian claudio cristian cristóbal daniel
    david denís diego dionisio dmitri domingo donald edgar edmundo eduardo elías emilio emmanuel enrique ernesto esteban
    eugenio evgueni fabián federico felipe félix fermín fernando fidel francisco gabriel gaspar genadi gerardo germán
    gleb gonzalo gregorio guillermo gustavo hans héctor hernán hugo humberto ignacio igor ígor iliá iván jacobo jaime
    javier jesús joaquín joe john jorge josé juan julián julio kiril konstantín leandro león leonardo leonid leonel
    leopoldo lorenzo lucas luciano luis manuel marcelo marco marcos mariano mario mark martín mateo matías
    mauricio máximo
    maxim maxím miguel mijaíl mikalai milán moisés nicolás nikita nikolái octavio oleg óscar pablo pascual patricio
    pável pedro piotr rafael raimundo ramiro ramón raúl ricardo roberto rodolfo rodrigo rogelio román rubén ruslán
    salvador samuel santiago sebastián serguéi sergio siarhei simón stanislav tadeo teodoro timoféi tomás uladzimir
    valentín valeri vasili vicente víctor viktor víktor vitali vladímir vladimir vladislav viacheslav walter
    yan yuri yakov
"""
FEMALE = """
    adela adriana ágata águeda alba alejandra alena alexandra alicia alina alla amalia amanda amelia ana
    anastasia anastasía
    andrea ángela anna antonia aurora bárbara beatriz belén bella berta blanca camila carla carlota carmen
    carolina catalina
    cecilia clara claudia concepción consuelo cristina daniela daria delia diana dolores dora ekaterina
    elena elisa elizabeta
    elizabeth elsa elvira ema emilia emma erika esperanza ester estela esther eugenia eva fátima fernanda
    flora francisca
    gabriela galina gloria graciela guadalupe halina helena inés inna irene irina isabel isabela ivanna
    josefa juana julia
    karina katerina kira ksenia larisa laura leonor leticia lidia lilia liliana lina liudmila lola lorena lourdes lucía
    luisa luz magdalena maia marcela margarita maría mariana marina marta matilde mercedes mercè micaela mónica nadezhda
    natalia nélida nina noelia nora norma nuria oksana olga paloma pamela patricia paula paulina pilar
    polina raísa raquel
    regina rita rocío rosa rosalía rosario sandra sara silvia sofía soledad sonia susana svetlana tamara tania tatiana
    teresa úrsula valentina valeria vanesa vera verónica victoria viktoria violeta volha yana yekaterina
    yelena yolanda yulia
    zoia
"""
