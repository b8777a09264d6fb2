"""Given names as English writes them, Slavic ones in every common transliteration: they tell *he* from *she*."""

__all__ = ["FEMALE", "MALE"]

MALE = """
    aaron abdul abdullah abraham adam adrian ahmad ahmed akira alan albert aleh alejandro aleksandar aleksander
    aleksandr aleksei aleksey aleksy ales alex alexander alexandr alexandre alexei alexey alexis alfred ali aliaksandr
    aliaksei allen alyaksandr alyaksei amir anatol anatoli anatoliy anatoly anders andre andreas andrei andrej andres
    andrew andrey andriy andrzej andy anthony antoine anton antoni antonio antony arkadi arkadiy arkady arkadz arnold
    arseni arseny artem arthur artsiom artur artyom asif augustin austin bahdan barack barry bart bartosz barys bashar
    ben benjamin bernard bernie bill bob bobby bogdan boris brad bradley brandon brendan brian bruce bruno bryan
    calvin carl carlos cesar chad charles charlie chris christian christopher chuck clarence clint colin craig cyril
    dale dan daniel daniil danil danila danilo danny darren dave david davit dean denis dennis derek dick diego dieter
    dimitri dirk dmitri dmitriy dmitry dmytro dominic don donald doug douglas dustin dylan dzianis dzmitry earl ed
    eddie edgar edmund eduard eduardo edward edwin egor emeka emil emmanuel enrique eric erich erik ernest ernst
    eugene evan evgeni evgeny faisal farid feliks felix fernando fiodar florian francis francisco francois frank
    franklin franz fred frederick friedrich fritz fyodor gary gavin genadz gennadi gennadiy gennady george georgi
    georgy gerald gerard gerhard gilbert giorgi giovanni gleb glen glenn gordon greg gregory grigory guillermo gunter
    gustav guy hans harald harold harry hasan hassan hector heinrich helmut hendrik henri henry herbert herman hienadz
    hienadzi hieorhi hillel hleb howard hryhory hugh hugo hussein ian ibrahim ignat igor ihar ihnat ihor ilham ilia
    illia ilya imran ismail iurii ivan jacek jack jacob jacques jake jakub james jamie jan janusz jared jarek jason
    javier jay jean jeff jeffrey jens jeremy jerome jerry jerzy jesse jim jimmy jiri joachim joao joe joel johan
    johann john johnny jon jonathan jorge jose josef joseph josh joshua juan julian julius jurgen justin kamal
    kanstantsin karel karim karl karol kastus keith ken kenneth kevin khalid kim kirill kiryl klaus klim kofi konrad
    konstantin krzysztof kurt kyle lance larry lars laurent lavon lawrence leanid lech lee len leo leon leonard leonid
    leu lev lewis liam lloyd lou louis luca lucas ludwig luis lukas lukasz maciej maciek magnus mahmoud makar maksim
    maksym marat marc marcel marcin marco marcus marek marian mario mariusz mark marko markus martin marvin mateusz
    matt matteo matthew matthias maurice max maxim maxime mechyslau mehmet michael michal michel miguel mihail mikael
    mikalai mike mikhail mikhailo mikita mikola mikolaj milan miroslav mitch mitt mohamed mohammad mohammed moritz
    muhammad murat mustafa mykola nathan nathaniel neil nicholas nick nicolas nigel nikita nikolai nikolaj nikolay
    nils noah norman nursultan oleg oleh oleksandr oleksii oleksiy oliver omar orest oscar oskar otto owen pablo
    pascal patrick paul paulo pavel pavlo pavol pawel pedro pete peter petr petro phil philip philipp philippe piatro
    pierre piotr pyotr quentin rafael rafal rajesh ralf ralph raman ramon randy raul ravil ray raymond recep reinhard
    ricardo richard rick rob robert roberto rod rodrigo roger roland roman ron ronald rostislav roy rudolf ruslan
    russell rustam ryan ryhor ryszard saad salman salvador sam samir samuel sanjay santiago sardor saul scott sean
    sebastian serge sergei sergey sergio serhii serhiy shavkat siarhei siergiej simon slava slavomir stan stanislau
    stanislav stanislaw stefan stepan stephen steve steven stuart sviatlaslau svyatoslav syarhei sławomir tadeusz
    tadevush taras ted terry theodore thomas tim timafei timofei timofey timothy timur tobias todd tom tomas tomasz
    tommy tony travis trevor tsimafei tsimur tyler uladzimir uladzislau usama vaclav vadim vadzim valentin valer
    valeri valery valiantsin vasil vasili vasiliy vasily vasyl venyamin viachaslau victor viktar viktor vincent vital
    vitali vitaliy vitaly vitold vlad vladimir vladislav volodymyr vsevolod vyacheslav waldemar walter warren wayne
    werner wilhelm will william wojciech wolfgang xavier xi yahor yakau yakov yan yaraslau yaroslav yauhen yauheni
    yaukhim yegor yevgeni yevgeny yevhen younes youssef yuri yurii yuriy yury zachary zakhar zbigniew zenon zianon
    zmitser zoltan
"""
"""Names of men."""

FEMALE = """
    abigail adriana agata agnes agnieszka aino aisha aksana alaina albina aleksandra aleksandrina alena alesia alesya
    alexandra alexandria aliaksandra alice alicia alina alisa alla allison alma alona alyona amal amanda amber amelia
    amy ana anastasia anastasiia anastasiya anastassia andrea angela angelica angelika angelina anhelina anita ann
    anna anne annette annie antanina antonia antonina anzhelika arina aryna ashley astrid audrey aurora barbara beata
    beatrice belinda bella bernadette beth betty beverly birgit bonnie brenda bridget brigitte brittany camila carla
    carly carmen carol carole caroline carolyn catherine cathy cecilia charlotte cheryl chloe christiane christina
    christine cindy claire clara claudia connie courtney cristina cynthia dagmar daria dariya darja darya daryna dawn
    debbie deborah debra denise diana diane dina dolores donna dora doris dorota dorothy dziana dzina dziyana edith
    eileen ekaterina elaine eleanor elena eleonora elina elisabeth elise elizabeth elizaveta ella ellen elsa elvira
    ema emilia emily emma erica erika erin esther eugenia eva eve evelyn evgenia ewa faina fatima felicia fiona
    florence frances franziska freya gabriela gabrielle gail galina genevieve georgia geraldine gerda gertrude gina
    giulia gloria grace greta gulnara gwen hailey halina hanna hannah hayley heather heidi helen helena helga hilary
    hillary holly huma ida ilona ilze ina inesa inga ingrid inna ionna irene irina iris irma iryna isabel isabella
    ivana ivanka iwona jackie jacqueline jadwiga jana jane janet janice jasmine jeanne jen jennifer jenny jessica jill
    joan joanna jocelyn jodie johanna jolanta josephine joy joyce juanita judith judy julia juliana julie julija
    justyna kaja karen karin karina karolina katarina katarzyna kate kateryna katharina katherine kathleen kathryn
    kathy katie katja katrin katsiaryna katya kayla kellie kelly kellyanne kerry khrystsina kimberly kinga kira
    kristen kristi kristin kristina krystsina krystyna ksenia ksenija kseniya lana larisa larissa larysa laura lauren
    lea leah leila lena leslie leyla lia liana lidia lidija lidya lidziya lila lili lilia lilian liliana liliya lilly
    lily lina linda lisa liubou liudmila lizaveta lois lolita loretta lori lorraine lotte louise lubov lucia lucie
    lucy ludmila ludmilla luisa lydia lyubov lyudmila madeleine madison maja malgorzata manuela marcela marcia
    margaret margarita marharyta maria mariana marianna marianne marie marija marilyn marina marion mariya marjorie
    marlene marta martha martina mary maryia maryja maryna matylda maureen maya małgorzata megan melania melanie
    melinda melissa mercedes meredith meryl mia michaela michele michelle mila milana mildred milena miriam mona
    monica monika nadezhda nadia nadzeia nadzeya nadzieja nancy naomi nastassia nastya natalia natalie nataliia
    nataliya natallia natalya natasha nell nelli nellie nicole nika nina nino noelle nora norma oksana olena olga olha
    olivia olya palina pamela patricia patty paula paulina pauline peggy penelope petra phyllis polina rachel raisa
    ramona rania rebecca regina rehina renata rita roberta rosa rosalia rose rosemary roxana ruth sabina sabine sally
    salome samantha sandra sara sarah selena sharon sheila shelly shirley sian siobhan sofia sofiya sonia sonya sophia
    sophie stacey stefania stefaniya stella stephanie sue susan susanna susanne suzanne svetlana sviatlana svitlana
    sylvia sylwia tamara tanya tara tatiana tatjana tatsiana tatyana teresa theresa tina tracy uliana ulrike ulyana
    ursula valentina valeria valeriya valeryia valiantsina vanda vanessa varvara vasilisa vera veranika veronica
    veronika victoria viera viktoria viktoriya viktoryia viola violetta virginia volha wanda wendy weronika whitney
    yana yanina yauheniya yekaterina yelena yelizaveta yevgenia yevgeniya yoko yulia yuliana yuliya yvonne zanna
    zhanna zina zinaida zlata zoe zofia zoya zuzana
"""
"""Names of women."""
