/**
 * Romanian words the rules understand, folded, by tag. What is not here is not understood, and a sentence
 * with a word that is not understood is never said to match: leave a word out when in doubt.
 */
export const RO: Record<string, string> = {
	victims: 'victima|victime|victimele|victimelor|victimei',
	'victims:trafficking': `victime ale traficului|victime ale traficului de persoane
		victime ale traficului de fiinte umane|victimele traficului|victimele traficului de persoane
		victimele traficului de fiinte umane|victimelor traficului|victimelor traficului de persoane
		victimelor traficului de fiinte umane|victima a traficului de persoane|victime de trafic`,
	as_victims: `ca victime|drept victime|ca victime ale traficului
		ca victime ale traficului de persoane|drept victime ale traficului de persoane`,
	persons: `persoana|persoane|persoanele|persoanelor|oameni|oamenii|oamenilor`,
	citizens: `cetatean|cetateni|cetatenii|cetatenilor|resortisanti|resortisantii|resortisantilor`,
	those: `cele|cei|celor|totalul|total|totalului|toate|toti|tuturor|numarul total al|numarul total de`,
	identified: `identificat|identificata|identificati|identificate`,
	detected: `detectat|detectata|detectati|detectate|depistat|depistata|depistati|depistate`,
	registered: `inregistrat|inregistrata|inregistrati|inregistrate`,
	referred: `semnalat|semnalata|semnalati|semnalate|posibile victime|posibilele victime
		posibilelor victime|potentiale victime|victime potentiale|victime prezumate|victime presupuse`,
	recorded: `raportat|raportata|raportati|raportate|consemnati|consemnate|numarati|numarate`,
	'active:identified': 'a identificat|au identificat|identificase|identifica',
	'active:detected': 'a detectat|au detectat|a depistat|au depistat',
	'active:registered': 'a inregistrat|au inregistrat',
	'active:recorded': 'a raportat|au raportat|a numarat|au numarat',
	authorities: 'autoritatile|autoritatilor|autoritati|autoritatile din|autoritatilor din',
	be: `sunt|este|e|erau|era|au fost|a fost|fusesera|s-au aflat|s-a aflat|se afla|au avut|a avut|avea|aveau|are
		provin|provine|proveneau|provenea|au provenit|reprezinta|reprezentau|reprezenta|au reprezentat
		a reprezentat|constituie|constituiau|au constituit|a constituit|ocupa|ocupau|au ocupat|a ocupat
		s-au situat|s-a situat`,
	who: 'care',
	of: 'din|dintre|din randul',
	among: 'intre|printre|in randul|dintre toate|din totalul|din totalul de|in totalul',
	in: `in|pe teritoriul|la nivelul|in cadrul|in interiorul|in toata|in intreaga`,
	worldwide: 'in lume|in intreaga lume|in toata lumea|la nivel mondial|la nivel global',
	states: `statele membre ale|statelor membre ale|state membre ale|tarile din|statele din|tarile|statele
		tarilor|statelor|statele membre din|celelalte state membre ale|celelalte tari ale`,
	without_romania: `in afara romaniei|fara romania|exceptand romania|cu exceptia romaniei
		altele decat romania`,
	by: 'de catre',
	de: 'de',
	origin_from: `originari din|originare din|originara din|originar din|provenite din|proveniti din
		provenind din|provenite din`,
	from: 'de la',
	to: 'la|pana la|pana in',
	and: 'si',
	or: 'sau|ori',
	year_word: `anul|in anul|pentru anul|in cursul anului|pe parcursul anului|la nivelul anului|pentru
		aferente anului|anului|in perioada|perioada|pentru perioada|intre anii|anii`,
	since: 'incepand cu|incepand din|incepand cu anul|de la inceputul|dupa anul',
	until: 'pana in anul|inainte de|inaintea',
	after: 'dupa',
	according: 'potrivit|conform|dupa datele|potrivit datelor|conform datelor|in datele',
	citizenship: `cetatenie|cetatenia|cetateniei|cetateniile|cetateniilor|cetatenii straine|nationalitate
		nationalitatea`,
	by_citizenship: 'dupa cetatenie|dupa nationalitate|in functie de cetatenie',
	stated: `cu cetatenie declarata|cu cetatenia declarata|cu cetatenie cunoscuta|a caror cetatenie este
		cunoscuta|a caror cetatenie se cunoaste`,
	foreign: 'strain|straina|straini|straine|strainilor',
	foreign_citizenships: `cetatenie straina|cetateniile straine|cetateniilor straine|cetateni straini
		cetatenilor straini|cetatenia straina`,
	source_country: `tara de origine|tarile de origine|tarilor de origine|tara de provenienta
		tari de origine`,
	share: `pondere|ponderea|pondere de|proportia|proportie|procentul|cota|un procent`,
	number_of: `numarul|un numar|numar|numarul de|un numar de`,
	percent: 'la suta|procente|procent|procente din',
	points: 'puncte procentuale|puncte|pp|punct procentual',
	negation: `nu|n-au|n-a|nici|niciun|nicio|niciodata|fals|gresit|neadevarat|departe de|fara`,
	change: `a crescut|au crescut|creste|cresc|crestere|crestere de|cresterea|a scazut|au scazut|scade|scad
		scadere|scaderea|s-a dublat|s-au dublat|s-a triplat|s-a redus|s-au redus|mai mult decat
		mai multe decat|mai putin decat|mai putine decat|de ori|ori mai multe|fata de|comparativ cu
		in comparatie cu|a ajuns|au ajuns|a urcat|a coborat`,
	average: `in medie|media|anual|pe an|pe luna|lunar|zilnic|pe zi|in fiecare an|la fiecare`,
	rate: 'la un milion|la milion|la mia|la suta de mii',
	estimate: `estimat|estimate|estimati|estimari|estimeaza|probabil|poate|ar fi|ar putea|se estimeaza
		se crede|vor fi|va fi|vor reprezenta|ar reprezenta`,
	majority: `majoritatea|majoritatii|majoritate|majoritar|cea mai mare parte|majoritara|majoritare`,
	most: `cele mai multe|cei mai multi|celor mai multe|cele mai numeroase`,
	subgroup: `femei|femeile|femeilor|fete|fetele|fetelor|barbati|barbatii|barbatilor|baieti|baietii|copii
		copiii|copiilor|copil|minor|minori|minorii|minorilor|minora|minore|minorele|adult|adulti|adulte
		adultii|sexual|sexuala|sexuale|exploatare sexuala|exploatarii sexuale|munca fortata|muncii fortate
		prin munca|exploatare prin munca|exploatarii prin munca|cersetorie|cersetoriei|ani|ani impliniti
		femeie|fata|barbat|de sex feminin|de sex masculin|tineri|tinere|victime minore|fete minore`,
	other_measure: `traficanti|traficantii|traficantilor|traficant|condamnati|condamnate|condamnari|inculpati
		suspecti|suspectate|suspecte|suspectati|anchete|dosare|cauze|rechizitorii|repatriate|repatriati
		asistate|asistati|asistentei|migranti|rezidenti|locuitori|populatie|populatia|populatiei|cazuri
		cazurile|cazurilor|trimisi in judecata|trimise in judecata|apeluri|refugiati|detinuti|arestati`,
	money: 'euro|lei|dolari|eur|ron|usd',
	vague: `in ultimii ani|in ultimul an|in prezent|anul trecut|anul acesta|anul asta|acum|azi|astazi|recent
		in ultima vreme|de-a lungul anilor|in fiecare an|in ultimul deceniu|ultimii ani|intre timp`,
	part_of_year: `prima jumatate|prima jumatate a|a doua jumatate|semestrul|semestru|trimestrul|trimestru
		primul semestru|primele luni|primele sase luni|primele noua luni|luna|lunile|luni`,
	publication: `raport|raportul|raportului|raport din|raportul din|editia|editia din|editiei|publicat
		publicata|publicate|publicat in|publicata in|publicate in|aparut in|raport pentru`,
	trafficked: `traficati|traficate|traficat|traficata|persoane traficate|persoanele traficate`,
	exploited: `exploatat|exploatata|exploatati|exploatate|traficate in|traficati in|exploatate in
		exploatati in|destinatia|destinatie|trimise in|duse in|ajunse in`,
	tier: 'nivelul|nivel|tier',
	watch_list: `lista de supraveghere|lista de monitorizare|sub supraveghere|watch list
		lista de supraveghere speciala`,
	'source:unodc-glotip': `unodc|onu|natiunile unite|natiunilor unite|glotip|organizatia natiunilor unite
		oficiul natiunilor unite`,
	'source:eurostat': 'eurostat|comisia europeana|comisiei europene',
	'source:anitp': 'anitp|agentia nationala impotriva traficului de persoane',
	'source:greta': 'greta',
	'source:uk-nrm': 'nrm|mecanismul national de referire|mecanismului national de referire',
	'source:us-tip': `departamentul de stat|departamentul de stat al sua|departamentului de stat
		departamentului de stat al sua|raportul tip|raportului tip`,
	about: `circa|aproximativ|cam|in jur de|in jurul a|vreo|cca`,
	nearly: 'aproape|aproape de',
	over: 'peste|mai mult de|mai multe de|mai multi de|depaseste|depasesc',
	at_least: 'cel putin|minimum|minim|macar',
	under: 'sub|mai putin de|mai putine de|mai putini de',
	at_most: 'cel mult|maximum|maxim',
	one: 'o|un|una|unul|unei|unui',
	law: `legea|legii|lege|legea nr|hg|hg nr|oug|oug nr|ordonanta|ordonanta nr|articolul|articolului|art
		alin|alineatul|directiva|regulamentul|hotararea|protocolul`,
	page: 'pagina|pag|pagini|capitolul|tabelul',
	phone: `telefon|telefonul|tel|linia|helpline|sunati|suna|apelati|numar de telefon|numarul de telefon
		la numarul|telverde|numar unic|urgenta|urgente`,
	month: `ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie
		decembrie`,
	group: 'grup|grupul|grupuri|grup de|grupul de',
	rank_word: 'locul|pe locul|loc|pozitia|pe pozitia|rangul',
	fill: `a|al|ale|ai|cu|pe|ca|cea|cel|fiind|s-a|s-au
		datele|date|cifre|cifrele|cifrelor|statistici|statisticile|statisticilor|oficial|oficiala|oficiale
		datelor|trafic|trafic de persoane|traficului de persoane|traficul de persoane
		traficului|traficului de fiinte umane|doar|numai|de asemenea|totusi|in total|de fapt
		insa|asadar|exact|si anume|plasata|incadrata|clasata|mentinuta|situata`
};
