/** English words the rules understand: see vocabulary-ro.ts. */
export const EN: Record<string, string> = {
	victims: 'victim|victims',
	'victims:trafficking': `trafficking victims|human trafficking victims|victims of trafficking
		victims of human trafficking|victims of trafficking in persons|victim of trafficking
		victims of trafficking in human beings`,
	as_victims: `as victims|as victims of trafficking|as victims of human trafficking
		as trafficking victims|as victims of trafficking in persons`,
	persons: 'person|persons|people|individuals|individual',
	citizens: 'citizen|citizens|national|nationals',
	those: 'those|all those|the total|total|all|the total number of|the total of',
	identified: 'identified',
	detected: 'detected',
	registered: 'registered',
	referred: `referred|potential victims|possible victims|presumed victims|suspected victims|referrals
		potential victims referred|referred potential victims`,
	recorded: 'recorded|reported|counted',
	'active:identified': 'has identified|have identified|had identified',
	'active:detected': 'has detected|have detected',
	'active:registered': 'has registered|have registered',
	'active:recorded': 'has recorded|have recorded|has reported|have reported',
	authorities: 'authorities|the authorities of|authorities of|authorities in',
	be: `are|is|were|was|have been|has been|had been|had|have|has|came|come|comes|coming|hold|held|made up
		make up|makes up|accounted for|account for|accounts for|represented|represent|represents
		constituted|constitute|constitutes|stood at|stands at|being|formed|form`,
	who: 'who|that|which',
	of: 'of|out of',
	among: `among|amongst|of all|out of all|out of the total|of the total|of the total number of
		as a share of|as a percentage of`,
	between: 'between',
	in: 'in|within|inside|across|throughout|in all of|in the territory of|in the whole of',
	worldwide: 'worldwide|globally|in the world|across the world|around the world',
	states: `member states of|the member states of|countries of|the countries of|states of|member states in
		the other member states of|other member states of|reporting countries of`,
	states_after: 'member states|countries|member countries|states',
	without_romania: `other than romania|excluding romania|without romania|except romania|outside romania
		not counting romania`,
	by: 'by',
	de: 'with|with the|with a',
	from: 'from',
	origin_from: 'originating from|originally from|coming from|who came from',
	to: 'to',
	and: 'and',
	or: 'or',
	year_word: `year|the year|in the year|for|during|for the year|in the period|the period|during the period
		over the period|the years|in the years|for the period`,
	since: 'since|starting in|starting from|from the beginning of',
	until: 'until|till|before|prior to|through',
	after: 'after',
	according: `according to|data from|based on|in data from|figures from|based on data from
		according to data from|according to figures from`,
	citizenship:
		'citizenship|citizenships|the citizenship of|citizenship of|nationality|nationalities',
	by_citizenship: 'by citizenship|by nationality',
	stated: `with a stated citizenship|with stated citizenship|whose citizenship is known
		whose citizenship was known|with a known citizenship|whose citizenship was stated
		with known citizenship|whose citizenship is stated|of stated citizenship`,
	foreign: 'foreign|foreigners|foreigner',
	foreign_citizenships: `foreign citizenship|foreign citizenships|foreign nationality|foreign nationals
		foreign nationalities|foreign citizens`,
	source_country: `country of origin|countries of origin|source country|origin country|source countries
		country of citizenship|countries of citizenship|origin countries`,
	share:
		'share|a share of|proportion|percentage|a proportion of|share of|the share of|proportion of',
	number_of: 'number|number of|a number of|the number of',
	percent: 'percent|per cent|pct',
	points: 'percentage points|percentage point|points|point|pp|ppt|pps',
	negation: `not|no|never|neither|nor|none|isn't|wasn't|aren't|weren't|cannot|can't|don't|didn't|false|wrong
		untrue|far from|without|hardly|barely|doesn't`,
	change: `rose|rise|risen|rising|fell|fall|fallen|falling|increase|increased|increases|decrease|decreased
		decline|declined|grew|growth|grown|dropped|drop|doubled|tripled|times|more than in|fewer than in
		compared with|compared to|higher than|lower than|versus|up from|down from|reached|twice|halved`,
	average: `on average|average|an average of|annually|per year|a year|each year|every year|yearly|per month
		a day|per day|daily|monthly`,
	rate: 'per million|per thousand|per capita',
	estimate: `estimated|estimate|estimates|probably|perhaps|may|might|could|would|will|will be|believed
		an estimated|is believed|are believed|should|expected|projected|likely`,
	majority:
		'majority|the majority|a majority|vast majority|the vast majority|great majority|largest part',
	most: 'most|the most|the highest number|the highest number of|the largest number of',
	subgroup: `women|woman|girls|girl|men|man|boys|boy|child|children|minor|minors|adult|adults|female|females
		male|males|sexual|sexually|sexual exploitation|forced labour|forced labor|labour|labor
		labour exploitation|begging|domestic|years old|aged|young|underage|youth|teenagers`,
	other_measure: `traffickers|trafficker|convicted|convictions|conviction|suspects|suspected|suspect
		prosecuted|prosecutions|investigations|investigation|repatriated|assisted|migrants|residents
		inhabitants|population|cases|case|offenders|perpetrators|arrested|arrests|indicted|calls
		refugees|prisoners|defendants`,
	money: 'euro|euros|dollars|pounds|eur|usd|gbp|lei',
	vague: `in recent years|recently|last year|this year|currently|today|now|nowadays|in the last few years
		over the years|in the past decade|lately|at present|in the last decade|in the past year`,
	part_of_year: `first half|the first half of|first half of|second half|the second half of|quarter of the year
		first quarter|second quarter|third quarter|fourth quarter|q1|q2|q3|q4|h1|h2|months|month|semester
		in the first half of|first six months|half-year|the first half`,
	publication: `report|reports|the report of|edition|the edition of|edition of|published|published in
		published on|publication|released|released in|report for|report of|the report for`,
	trafficked:
		'trafficked|trafficked people|trafficked persons|people trafficked|persons trafficked',
	exploited: `exploited|exploited in|trafficked in|trafficked to|trafficked into|destination|sent to
		taken to|brought to|victims exploited in|trafficked from`,
	tier: 'tier',
	watch_list: 'watch list|watchlist',
	'source:unodc-glotip': `unodc|the un|un|united nations|the united nations|glotip
		united nations office on drugs and crime|un office on drugs and crime`,
	'source:eurostat': 'eurostat|european commission|the european commission',
	'source:anitp': `anitp|national agency against trafficking in persons
		the national agency against trafficking in persons`,
	'source:greta': 'greta',
	'source:uk-nrm': `nrm|national referral mechanism|the national referral mechanism|home office
		the home office|to the national referral mechanism|to the nrm`,
	'source:us-tip': `state department|us state department|department of state|the us state department
		tip report|trafficking in persons report|the tip report|the trafficking in persons report`,
	about: 'about|around|approximately|roughly|circa|some',
	nearly: 'nearly|almost|close to|just under',
	over: 'over|more than|above|exceeding|just over',
	at_least: 'at least|a minimum of|no fewer than|no less than',
	under: 'under|less than|fewer than|below',
	at_most: 'at most|a maximum of|no more than|up to',
	one: 'a|an',
	law: 'law|law no|act|article|articles|art|directive|regulation|section|paragraph|protocol|convention',
	page: 'page|pages|pg|chapter|table|footnote|p',
	phone: 'phone|telephone|helpline|hotline|call|tel|dial|ring|line|emergency',
	month: `january|february|march|april|june|july|august|september|october|november|december
		of may|in may|on may`,
	group: 'group|groups|single',
	rank_word: 'rank|place|position|ranked',
	fill: `the|as|there|only|data|figures|statistics|official|on|at|so|thus|also
		official figures|official statistics|trafficking|human trafficking
		trafficking in persons|trafficking in human beings|a total of|exactly|however|in total
		therefore|placed|classified|listed|rated|kept`
};
