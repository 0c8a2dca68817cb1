/**
 * Names that many in the Netherlands bear, of every descent, without accents (put together for this page, not
 * taken from a register). Left out is what is an ordinary word, a month or a large place as well, or what the name
 * of a file with figures is likely to have. Only for names of files: in a column of a table more than a name is looked at.
 */

/** Words with a space between them, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const given = words(
  'alyssa angelo anniek ariane benthe boaz britney celeste chayenne cheyenne ciska corina damien ' +
    'dani danilo demi dewi diego dion djamila djamel djurre dorian eliza emely emilie esmeralda evi ' +
    'evy faylinn fenno finn floortje fonger frederieke gerbrand germa gerrie giel gino gisela hansje ' +
    'harriet helmut hermann hylke ida iefke ilja ilya indy inger inez isa isis ivan ivana ize ' +
    'jacintha jaimie jake james janick janny jarne jasmijn jasmin jenna jens jesper jessie jet jette ' +
    'jeltsje jill jim jimmy jo joan jools joran josephina joy juul kai karsten katie kiki kimberley ' +
    'kimberly kyara kyra lauren lenneke lenthe levi levina lex liam lieselotte liv liza lizanne logan ' +
    'lorena lynn mahir malou manou mara marc marcella maren margo marijn mats matthijs maud maureen ' +
    'max mayra mekdes melle mick mike mika mikail milou minke myra naud nathan neeltje nena nikita ' +
    'nikki noud odette okke olivia ouafa patty pelle pepijn pierre quincy raf raymon remon rein remy ' +
    'rina rinke rivka roan robyn roderik rolf romee ronan rosalinde rowan ruurd ryanne sacha ' +
    'salvatore sander senna sharon shania shannon sharona sien sieger simone sjef sofia sofie sophia ' +
    'stephany tara thierry thijmen thirsa tibor tirza tjibbe tonia tristan twan ties vince vinz ' +
    'vivienne willeke wilna wies yfke yolanda yoeri youri yuri zara zita ' +
    'aafke aagje aart abdelhafid abe adam adriaan adriana adrie aisha alberta albertje albertus aleid ' +
    'alexander alexandra alfons alice alida allard alwin amalia amelia andrea andreas andries angela ' +
    'angelique anique anjo anneke annelies annemarie annemiek annet annette annika ans antje ' +
    'antoinette anton antonia antonius arend ariana arjen arnaud arno arnold arthur astrid auke aukje ' +
    'axel babette barbara barend barry bastiaan baukje beatrix benjamin benny berdien berend ' +
    'bernadette bernard bernd berry bertha bertine bertus betsie betty birgit bjorn boudewijn bouke ' +
    'bram brechtje brian brigitte britt bruno carla carlijn carlo carmen carola carolien caroline ' +
    'caspar catharina cecile celine charles charlotte christa christina christine cindy claire claudia ' +
    'clemens coen conny constance corine corinne cornelia cornelis corrie cynthia daantje damian ' +
    'daniek daniel daniela danique daphne debbie debora denise derk desiree diederik dieuwertje ' +
    'dieuwke dinand dineke dinie dirkje djoke dominique doortje dorien dorine douwe duco dylan ebbe ' +
    'edith eduard edward eefje eelco eelke egbert eibert eline elisa elisabeth ella ellen ellie ' +
    'elsbeth elske emiel emily emmy engelbert enno erica ernst esmee evelien eveline evelyn ewoud ' +
    'fabian famke felix femmy fenna fenne fenneke ferdinand fieke fien fleur fokke fokko folkert ' +
    'francien francis frederik frederique freek freerk friso frits froukje gabriel geert geertje ' +
    'geertrui geertruida geesje geke gerben gerda gerhard gerjan gerlinde germaine gert gertie gertjan ' +
    'gertrude gerwin gijs gijsbert gina giovanni greet greetje greta guido guus hanna hannah hannie ' +
    'harald harmen harmke harold hedwig heidi heleen helena helga hendrika hendrikje hendrikus hennie ' +
    'henny henri henriette herbert hermien hermina hester hetty hidde hilco hilda hilde hillegonda ' +
    'hubert huub ian ilona imke ineke ingeborg ingmar irma isabel isabella isabelle ivar ivonne ' +
    'jackelien jacoba jacobus jacqueline jaimy jamie janine janna jannes jannetje jannette jannie ' +
    'jantje jarno jaro jason jayden jeanine jeffrey jeltje jenneke jennifer jenny jentje jeremy jerney ' +
    'jerome jessica jetske jetty jikke jitske joanne jochem jochen joel joep joey johanna johnny ' +
    'jolanda jolande jolien jolijn jonas jonathan jordy jorg jorn jorrit josephine joshua josien josje ' +
    'joyce judith julia julian julie juliette jurre jurriaan jurrien justin kaj karen karlijn kaspar ' +
    'katharina katja keimpe kelly kenneth kevin kirsten klaasje klaske kristel laurens leander ' +
    'leendert lena lenie lennart leny leon leona leonard leonie leonoor leontien lia lian lianne ' +
    'lidewij lieneke liesbeth lieve lilian lily lina linde lisanne liselotte lisette livia lizzy ' +
    'lodewijk loek loes lois lonneke lorenzo loretta louis louisa louise lourens luca lucia luciano ' +
    'lucie ludo luna lutger lydia machteld madelon maike mandy manfred manuela marga margaretha margje ' +
    'margot margreet margriet mariana marianne mariel mariella mariette marinus mario marion marit ' +
    'maritza marja marjanne marjolein marjolijn marjon marleen marlies marlou marnix marry martha ' +
    'martin martina martine maurice maurits maxim maxime meike meindert melanie melissa menno merel ' +
    'merijn merlijn mia michel michelle miep mies mila milan miranda mirjam mirte mirthe mitchell ' +
    'moniek myrthe nadia nadine naomi natalie natasja nathalie nelleke nellie nelly nick nico niek ' +
    'nienke nina noor nurgul nynke nynkje ole oliver olivier oscar otto pascal patricia paula paulien ' +
    'pauline peer petronella philip pien pieterjan pieternel annemieke ' +
    'gladys pietje pim quinten quirijn rachel ralph ramon ' +
    'raymond rebecca regina reinder reinier reinoud reinout reint remco renate rene renee rens renske ' +
    'riekie rieks rients riet rik rinske rinus rita robbert robbie roderick rody roeland roelf roelie ' +
    'roelof roman romy ronnie roos rosalie rosanne rosemarie roy rudolf rudy rutger ruth ryan sabine ' +
    'sabrina samantha samuel sascha saskia sebastiaan serge shirley sibren sieb siebe siebren siem ' +
    'sietse sietske sieuwke sigrid silke silvia simon sipke sita sjaan sjoerd sjoerdtje sjors sjoukje ' +
    'sonja stefanie stella stephan stephanie steven stijn susan susanne suzan suzanne sven sybren ' +
    'sylvia sytse sytske tamara tanja teun teunis teuntje thea theodoor theodora thirza tiede tieme ' +
    'tiemen tijmen tijn timo tineke tinus titia titus tjalling tjerk tjitske tjitte tobias tonnie ' +
    'tonny trijntje trudy truida tygo tyler ulrich ursula valerie vanessa veerle veronique viktor ' +
    'vivian walter wander warner wiebe wiebke wiebren wiepkje wiesje wietse wietske wilbert wilco ' +
    'wilfred wilhelm wilhelmina wilhelmus willemien willemijn willy wilmar winfried wobbe wolter wout ' +
    'wytske wytze xander yannick yente yentl ynte yorick yvette zoe ' +
    // The east of the country
    'aleida annechien berendina bernardus dika diny egbertus fennechien frederika gerharda gerritdina ' +
    'gerritjan gerritje geziena graads gradus griet grietje hendrikjan herm hinderk janhendrik ' +
    'jannigje jenne jennigje johannus lambertus lammert lammie leida mannus naatje roelfje seine stien ' +
    'wubbe zwaantje zwier ' +
    // Turkey
    'abdullah adem ahmet aleyna arda asli aslihan aydin ayse aysegul aysel aysun ayten aziz baris ' +
    'berat berkan beyza burak busra cafer canan cem cemal cemre cihan davut defne deniz derya dilara ' +
    'dilek dogan ebru ecrin elif emine emir emirhan emrah emre enes engin erdal erdem erdogan erkan ' +
    'erol ersin esma esra eylul eymen fadime faruk fatih fatma ferhat feyza fikret furkan gamze gokhan ' +
    'gul gulay gulcan gulsah gulsen gulsum guney hacer hakan halil haluk hamza hanife hasan hatice ' +
    'havva hayrettin hulia hulya huseyin husniye ilhan ilkay irem irfan ismail kaan kadir kemal kerem ' +
    'kubra leyla mahmut mehmet melek melike meltem mert merve mesut metin mevlut miray muhammed ' +
    'muhammet murat musa mustapha necati nermin nesrin nihat nuray nurcan nurettin okan omer onur ' +
    'orhan osman ozan ozgur ozlem ramazan recep rukiye sabri sadik salih saniye sedat sefa selim selma ' +
    'sema semra serdar serhat serkan sevda sevgi sevim sibel sinan songul suat sukru suleyman tarik ' +
    'tayfun tugba tugce tuncay turgut ufuk ugur umit umut unal volkan yakup yasar yasemin yasin yavuz ' +
    'yildiz yilmaz yunus yusuf zafer zehra zeki zeliha zerrin zeynep zubeyde ' +
    // Morocco and other Arabic-speaking countries, Syria, Iraq, Afghanistan, Iran
    'abbas abdelali abdelaziz abdelhak abdelhamid abdelilah abdelkader abdelkarim abdellah abdelmajid ' +
    'abdelouahab abderrahim abderrahman abdeslam abdessamad abdi abdirahman abdo abdou abdul abdulaziz ' +
    'abdulkadir abdulla abdullahi abdulrahman achraf adil adnan ahlam ahmad aicha aissa akram alaa ' +
    'amal amin amina amine amira amjad anas anass anouar anwar arash ashraf asmae assia aya ayaan ' +
    'ayman ayoub aziza babak badr basma bassam behnaz berhane bouchra boutaina brahim chaima chaimae ' +
    'dalila dawit dounia driss dunya eyob fadi fadma faduma faisal farah farhad farid farida farzana ' +
    'fatiha fatimazahra fawzi fayssal fereshteh filmon firas fouad fouzia ghassan habib habiba hafid ' +
    'hafida hafsa haitham hajar hakim hakima halima hamdi hamed hamid hamida hanae hanan hanane ' +
    'hassnae hayat haytham hicham hossein houda houria houssam husain hussein ibtissam idris ifrah ' +
    'ihsan ikram ilham ilias ilyas ilyass imane imran ismael issam jamal jamila jawad jihane kamal ' +
    'kaoutar karim karima kaveh khadija khadijah khadra khaled khalid khalil lahcen laila lamia latifa ' +
    'layla leila loubna lubna mahdi mahmoud mahsa majid malika mariam maroua marwa marwan maryam ' +
    'masoud mebrahtu mehdi meryem mimoun mimount mirwais mohamad mohammad mohsen mohsin mojtaba mouad ' +
    'mounia mounir mourad moussa muhammad nabil nabila nadir naima najat najib najim nargis nasra ' +
    'nasrin nasser navid nawal nezha nisrine nizar nora nordin noureddine nouredine nouria omar omid ' +
    'osama othman oualid ouassim oussama parisa rabia rachid rachida radouan rajae rania rashid rayan ' +
    'reda redouan redouane reza riad ridouan rkia saad sagal said saida salah saleh salim salima salma ' +
    'saloua samia samir samira samiullah sanae sara sarah selam shahin shaima shirin siham soraya ' +
    'souad soufian soufiane soukaina soumaya tareq tariq tesfay touria wael wafa wafae walid warsame ' +
    'widad yahya yassin yassine yassmina yazan yonas younes younous yousef yousra youssra zabihullah ' +
    'zahia zahra zainab zakaria zaynab zineb zohra zouhair ' +
    // Poland, Ukraine, Romania, Bulgaria and their neighbours
    'adrianna agata agnieszka aleksander aleksandra alicja anastasia anastasiia andrei andrij andriy ' +
    'andrzej ania arkadiusz artur barbora bartek bartlomiej bartosz beata bogdan bogumila bohdan ' +
    'boleslaw bozena cezary cristian czeslaw danuta dariusz dawid dmitri dmytro dominik dorin dorota ' +
    'edyta elzbieta emilia ewa ewelina florin gabriela gheorghe grazyna grzegorz halina henryk igor ' +
    'ihor ilie ioana ionut irena iryna iwona izabela jacek jadwiga jakub janusz jaroslaw jerzy joanna ' +
    'jolanta jozef justyna kacper kamil kamila karolina katarzyna kateryna kazimierz kinga konrad ' +
    'krystyna krzysztof ksenia leszek lidia lukasz lyudmyla maciej magda magdalena malgorzata marcin ' +
    'marek mariola marius mariusz marta mateusz michal mihai mikolaj milena miroslaw mykola natalia ' +
    'nataliia nicolae oksana oleh oleksandr oleksii olena patryk pavel pawel piotr przemyslaw radoslaw ' +
    'radu rafal renata robertas roksana ryszard sebastian sergiu serhii serhiy slawomir stanislaw ' +
    'stefania svitlana sylwester sylwia szymon tadeusz tatiana tetiana tomasz urszula valentin vasile ' +
    'vasyl viktoriia volodymyr waldemar wanda weronika wieslaw wiktor wiktoria witold wojciech ' +
    'yaroslav yevhen yulia yuliia yuriy zbigniew zdzislaw zofia zuzanna ' +
    // Suriname, the Caribbean, Cape Verde, Indonesia, India, China, Viet Nam
    'agus anand anil anoushka arti artie ashwin bambang chander clifton clyde cornelly darryl delano ' +
    'denzel dewanand faranaaz ferrel gaitri gaurav gilberto giovanna glenn hardeo harish hesdy ' +
    'humphrey indra iwan jagdish jairzinho jeroenimo jerrel joao jorge jose josue juan juliana kavita ' +
    'ketut kishan krishan krishna lakshmi lloyd luis mahinder manuel marisol marlon mavis melvin ' +
    'miguel mohan nandini narain nguyen nyoman orlando paolo pedro priya priyanka putri radha radjesh ' +
    'rafael rajesh rakesh ranjan ravi reshma ricardo rishi rodrigo rohan roshni runaldo ruthmila ' +
    'sandhya sanjay santiago santosh satish savitri sergio shakira shanice shaniqua shanti sharda ' +
    'sharmila sherwin sunil sunita sunny surinder usha varsha vijay vikash vishal wayan wensley ' +
    'winston xaviera xiaoming',
);

const surnames = words(
  'vaneker schoemaker rutte balkenende ramsoebhag cheung monnikhof ' +
    'koerkamp brummelman luttikhuijs hofstede hofstee heinink hendriksma ' +
    'oosterbroek oosterwijk wolthaus wolterman ziengs veltman veldboer velderman vedder vaags tukker ' +
    'tuitert teesink tempert stroeve steggink stevelink snoeijink schukkink rohof rozendaal roossink ' +
    'rensen pots pasman overmeen ottenhof oortman olijdam nijkrake mulderij morshuis meulenbelt ' +
    'maathuis luiten leferink lammertink kruiper kotteman koldewe klumper kerkmeijer keizer kamphorst ' +
    'jonkman jansman hutten hulsink huiskamp hoogeboom holsbeek hofhuis heuten heetkamp harmelink ' +
    'hagreis grobben gerritzen freije fiselier exterkate esman eertink eenhuistra dunnewind dubbink ' +
    'dogger deterink derksen dekens dales broekmate broekman brinks bramer braamhaar bosgoed boomkamp ' +
    'boerman bekhuis beuvink beunk bergboer altink agterbos ' +
    'aalbers aaldering aarts achterberg adriaansen akkerman akkermans albers alberts alferink altena ' +
    'ambergen ankersmit arends arendsen assink averink avest baars baarslag bakema bakhuis baltussen ' +
    'bartelink bartels bastiaans bastiaansen beekhuis beekman beernink beltink beltman benneker ' +
    'berends berendsen bergman bergmans bergsma berkhof berkhout beumer biemans bijker bijlsma bloemen ' +
    'bloemendal blokhuis blokland boerrigter boersen boeve bokhove bolhuis bolscher bomhof bonekamp ' +
    'bonhof boogaard booij boonstra borgerink borghuis borgman borkent bosch boschman bosman bosscher ' +
    'bouma bouman bouwhuis bouwmeester braakhuis brands brandsma braskamp brinkhuis brinkman brockhoff ' +
    'broekhuis broekhuizen broeze brouwers bruggeman bruggers bruggink bruins brummelhuis brunink ' +
    'buijs buitenhuis buursink claassen claessen claus coenen coppens cornelissen cremers cuppen ' +
    'daalhuisen daams dalhuisen damhof damhuis dannenberg davids deckers degen dekker deterd dierink ' +
    'dijkhuis dijkman dijkstra dikken dikkers dirks dirksen doldersum dommerholt doornbos doornink ' +
    'dorrestijn douma drenth duijn duijvestijn duinkerken duursma eberson egberink egberts eggink ' +
    'eijkelkamp eijsink ekkel ekkelkamp elderink elferink elshof elzinga engberink engbers engbersen ' +
    'ensink eppink ernst eshuis essink evers everts evertsen feenstra felix ferwerda fikkert flierman ' +
    'fokkinga fransen frens freriks freriksen galgenbeld geerdink geerligs geerlings geerts geertsema ' +
    'geertsen gelderman gelink gerritsma geurts gierveld giesen gijsbers gijsen goedhart goosens ' +
    'goossens gorkink goselink grobbink groeneveld groenewegen groenewoud grootenhuis groothuis ' +
    'haafkes haarhuis haarman haarmans haarsma hagedoorn haitsma hakkert hakvoort hallink hamberg ' +
    'hammink hanekamp hanssen harbers harms harmsen hartgerink hartman hartog haverkamp haverkate ' +
    'havinga heerdink heersink heethaar heijmans heijnen heinen heitkamp hekkert hekman heller helmich ' +
    'hemmink hendrix hengeveld hermens hermsen hertgers hesseling hesselink heukels heutinck heuvelman ' +
    'heuver hiemstra hilberink hilbers hillen hilverink hissink hobert hoekema hoekman hoeksma ' +
    'hoekstra hoevink hoitink holterman holtkamp holtslag hoogendijk hoogendoorn hoogland hooijer ' +
    'horsthuis horstman hottinga houtman huising huisken huiskes huitema huizing huizinga hulsbeek ' +
    'hulshof hulsman huurneman hylkema immink isendoorn jaarsma jacobsen jalink jannink janssens ' +
    'jaspers jongbloed jongeneel jongsma joosten jurgens jurriens kaldenberg kampers kamphof kamphuis ' +
    'kampman kappert karsten katerberg keizers kemerink kemna kempers kerkdijk kerkhof kerkhoff ' +
    'kersten kiekebosch kienhuis klaassen kleijn kleinhuis kleinjan klinkers kloosterman kloppers ' +
    'klumpers knippers knuif koekkoek koenders koenen koerhuis koersen kolenbrander kolkman kolthof ' +
    'kooistra koopman koopmans kortman kosters kottink krabbe kramer kranenburg kremer kroeze ' +
    'krommendijk kuijper kuiper kuipers kuperus laarhuis laarman lambers lambrechts lamers langenhof ' +
    'lankheet lansink lassche leeftink leemhuis leemkuil lenferink letteboer leushuis leusink ' +
    'lichtenberg ligtenberg lindeboom lodeweges lohuis loohuis looman louwerens lubberink lubbers ' +
    'lucassen luijten luttikhedde luttikhuis maassen maatman manenschijn mannessen mansveld marskamp ' +
    'marsman martens meenhuis megelink meijering meijerink mekenkamp mellink mengerink menkehorst ' +
    'mennink mensink mentink mertens michels middelkamp middendorp miedema mokkink molenaar molendijk ' +
    'morsink morskieft muller munsterman naafs nales nanninga neeft nieboer niehof nieland niemeijer ' +
    'nienhuis nieuwenhuijs nieuwenhuis nieuwenhuizen nijboer nijenhuis nijhof nijhuis nijkamp ' +
    'nijmeijer nijmeyer nollen noltes noordman oldekamp oldenhof oldenkamp olijslager olthof ' +
    'oostendorp oosterhof oosterhuis oosterveen oosterveld oostra otten ottens ottenschot ottink ' +
    'ouwehand overbeek overbeeke overkamp overmars overweg paalman paulissen peddemors peppelenbos ' +
    'pierik pijffers pinkert pluimers poelman poelmans ponsteen poorthuis poortman pouwels prenger ' +
    'preusterink prinsen rabbers raben rademaker rademakers ramaker ramerman rasink reekers reijnders ' +
    'reimerink reimert reimink reinders reitsma renkema rensink reuvekamp reuver reuvers riemersma ' +
    'rietberg rietman rikhof rikkerink roelofsen roelvink roetgerink rohaan roosink rotman ruiterkamp ' +
    'rutgers rutten schabbink scheepers scheffer schepers scherpenzeel scherphof schipper schippers ' +
    'schoenmaker schokkin scholman schorfhaar schothans schreijer schreuder schreuders schreurs ' +
    'schroder schuiling schulte schulten schurink schutte schuttert schuurman sieders siemerink ' +
    'sijbesma sikkema sikkens slaghekke slagman sluijter smeenk smeets smidt smithuis smolders ' +
    'snellink snijders snippe soepenberg soer spanjer spekreijse spoelstra sprakel staarink steenbeke ' +
    'stegeman stokkers stokreef stokvis strijker stroomer strootman swart swierink swinkels tanke ' +
    'teekman tempelman tenniglo tenthof terpstra teunissen teusink theunissen thijssen tibben tijdhof ' +
    'tijhuis tijink tijman toebes tolkamp tromp tuinstra tukkers turksema uilenreef ulrich unteregge ' +
    'vaanholt vaarhorst vasse veldhof veldhuis veldhuizen veldink veldkamp velten velthof velthuis ' +
    'verbruggen verdonk verhaar verhagen verhoef verkerk vermaas vermeij verschoor versteeg versteegh ' +
    'verveer vinke visscher vlierman voges volbeda volkerink vollenbroek voortman vorgers voskamp ' +
    'vosman vosselman vreeman vreeswijk vrielink vriezekolk vrijlink wagenaar wagenvoort walhof ' +
    'wansink wassink weenink weerink weernink wegdam weghorst wegkamp weijenborg weijers welberg ' +
    'wensink wesseling wesselink wesselinkhof wessels westenberg westerhof westerhuis westerink ' +
    'westerveld westra wevers wichers wichink wieffer wiegers wiegersma wiegman wiendels wienk wierda ' +
    'wieringa wiersma wijlens wijma wijnands wijnen wijngaards wilbrink wildeman willemse willighagen ' +
    'winkelman wissink wittenberg witteveen woertman wolbers wolbert wolferink wolfkamp wolfs ' +
    'wolterink wolthuis woudstra wouters wuestman zandbergen zandhuis zandman zandstra zomerdijk ' +
    'zonneveld zuidema zuidersma zweers zwiers zwijnenberg ' +
    // Turkey
    'acar akbas akbulut akcay akdag akgul akin aksoy aksu aktas akyol akyuz alkan altin altun arikan ' +
    'arslan aslan atasoy ates avci aydemir aydogan ayhan aykut balci basaran bayrak bektas bilgic ' +
    'bilgin bozkurt bulut cakir cakmak celik cetin cetinkaya ceylan cinar coban colak coskun dagdelen ' +
    'demirci demirel demirtas dincer dogru duman durmaz durmus ekinci erbas ercan erdemir ergin ergun ' +
    'eroglu ersoy ertas genc gencer gokce guler gunes gungor gurbuz guven isik kahraman kalkan kaplan ' +
    'karabulut karaca karadag karagoz karakaya karakoc karakus karaman karatas kartal kavak kaynak ' +
    'keles kilic kilinc koc kocak kocer korkmaz kose koseoglu kucuk kurt kurtulus ocak oguz oktay ' +
    'ozcan ozdemir ozer ozgun ozkan ozmen oztas ozturk ozyurt pehlivan polat saglam sahin sarikaya ' +
    'savas sener sezer simsek sonmez soylu taskin tekin topal toprak tosun tunc tuncer turan turkmen ' +
    'ucar uckun unlu uysal uzun vural yalcin yaman yavas yazici yesil yigit yildirim yuce yucel yuksel ' +
    'zengin ' +
    // Morocco and other Arabic-speaking countries, Syria, Iraq, Afghanistan, Iran, Somalia, Eritrea
    'aarab abarkan abdelkaoui abdellaoui abdullahi aboutaleb abouyaala achahbar achbar achraoui afkir ' +
    'ahajji ahmadi ahmadzai aissati akhrif alami alaoui allaoui almasri amezian amghar amhaouch amrani ' +
    'aouragh arbouni asbai attahiri ayadi azizi azzouzi bakali bakkali bakkioui barkani belhaj ' +
    'belkacem benaissa benali benamar benhaddi benhaddou benjelloun benmoussa bennani bensaid benyahia ' +
    'berkani berrada boualem bouchibti boudhan boudouh bouhaddou bouhali boujdaini boukhari boulahrouz ' +
    'boulahya bouras boussaid bousselham boutahar bouzerda bouzidi chaara chaouch chaoui charki ' +
    'cherkaoui chourak daoudi darwish derkaoui douiri elouali essaidi fadil fahmi fares fassi filali ' +
    'ghazi ghazouani habibi hachmi haddad haddou haddouchi hajji hakimi hamdan hamdaoui hamidi hammadi ' +
    'hammouti hariri hashemi hosseini houari idrissi issaoui jaber jabri jaouadi kaddour kaddouri ' +
    'karimi karroum kassem khalifa khan khatib khattabi khoury laabid lahlou lamrabet maanan mahdaoui ' +
    'majdoub malki mansour mansouri mesbahi messaoudi mimouni mohammadi mokhtari morabet mouhamad ' +
    'moussaoui moutaouakil mrabet nasiri nassiri ouahabi ouali ouazzani ouchan oulad rahimi rahmani ' +
    'rahmouni rezaei sabri saidi salhi salihi samadi sbai serghini sharif slimani taheri tahiri talbi ' +
    'touzani yaakoubi yachou yahyaoui yousfi zaidi zarioh zeroual ziani zouggagh ' +
    // Poland, Ukraine, Romania, Bulgaria and their neighbours
    'adamczyk baran boiko bondarenko borkowska ciesielska duda dudek dumitru gajda georgiev georgieva ' +
    'glowacki gorski grabowski ionescu ivanov ivanova jankowski jaworski kaczmarek kaminska kaminski ' +
    'kolodziej kovalchuk kovalenko kowal kowalczyk kowalska kowalski krawczyk krol kubiak kucharski ' +
    'kwiatkowski lewandowski majewski malinowski marciniak mazur melnyk michalak moldovan nowak ' +
    'nowakowski olszewski pawlak petrenko petrov petrova pietrzak popa popescu radu rusu sawicki ' +
    'shevchenko sikora sobczak sokolowski stepien stoica szczepanski szewczyk szymanski tkachenko ' +
    'todorov tomczak urbanski walczak wieczorek wisniewska wisniewski witkowski wojciechowski wojcik ' +
    'wozniak wrobel wysocki zajac zawadzki zielinska zielinski ' +
    // Suriname, the Caribbean, Cape Verde, Indonesia, India, Pakistan, China, Viet Nam
    'adhin autar baldew balgobind bhagwandas bhagwandin biekram bihari biharie bissessar bouterse ' +
    'chandoe chaudhry codrington croes dijksteel djwalapersad doekhi emanuels esajas fernandes ' +
    'fernandez ferreira ganesh gangaram ganpat girjasing gomes gonsalves gonzalez gopal gopie gupta ' +
    'hernandez hindorie hiwat hoost hussain huynh iqbal jadnanansing jagesar jankie jhagroe jhinkoe ' +
    'kalloe kalpoe kandhai kartodikromo kartosen kasanmoentalib khedoe kisoensingh kromosoeto kumar ' +
    'lachman lalbahadoersing landveld latuheru leatemia leeflang lekatompessy lopes lopez madari ' +
    'maduro mahabali mahabier mahmood malik mangal mangroe manuhutu manusama martina martinez mathoera ' +
    'matulessy misiedjan moestadja mohan monteiro mungra naipal nandoe nanhoe nguyen oemrawsingh ' +
    'oliveira pahladsingh panday parabirsing patel pattiasina pattinama pengel pereira perez persad ' +
    'pham pinas pocorni qureshi raghoebarsing raghunath ramautar ramautarsing ramcharan ramdas ramdien ' +
    'ramdin ramdjan ramkisoen ramlal rampersad ramsaran randjan redan ribeiro rodrigues rodriguez ' +
    'rozenblad sahertian sanches santokhi santos sardjoe sewdien sewgobind sewnath sharma sheikh ' +
    'sheombar siddiqui silva singh sital sitaram slijngard soekarman soekhoe soerdjan somai sopacua ' +
    'sousa sukhai tahapary tavares tjin tjon tran tuhumury vyent wijdenbosch wirjosentono wongsosemito ' +
    'zeefuik zhang zhou',
);

/** Words of three letters and more that end like names of Friesland, the east, Poland or Turkey, and are none. */
const onlyLikeNames = words('prisma plasma charisma orkestra extra waterski jetski drink pink rechtsomkeert');

/** What surnames of one descent end in, and hardly a word: Hoekstra, Wiersma, Lubberink, Kowalczyk, Öztürkoğlu. */
const surnameEnding =
  /(?:[^aeiou]stra|[^aeiou]sma|inga|[a-z]{3}ink|[wvn]s[kc]k?[iy]|wska|nska|czyk|wicz|oglu)$/;

export function isFrequentGivenName(word: string): boolean {
  return given.has(word);
}

/** Whether a word is a frequent surname, or ends as only surnames do. */
export function isFrequentSurname(word: string): boolean {
  return surnames.has(word) || (word.length > 5 && surnameEnding.test(word) && !onlyLikeNames.has(word));
}
