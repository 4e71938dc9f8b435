/** Words that tell what an English note is: a name for something, a clause, an action, a sentence. All in lower case. */
export const ENGLISH_PHRASE_WORDS = {
	determiners: `
		the a an this these those my your our its both all some
		many several every each no
	`,
	numbers: 'one two three four five six seven eight nine ten',
	prepositions: `
		of in at for with on about from to between by into after
		before during over under
	`,
	relatives: 'that which who whom whose where how why when what they you we i it',
	auxiliaries: `
		is are was were has have had will would can could do
		does did isn't aren't wasn't weren't hasn't haven't
		don't doesn't didn't won't can't
	`,
	verbs: `
		uses works runs needs makes builds plans gets gives lets
		offers owns ships grows wants takes meets writes
		publishes trains hires keeps shares starts moved grew
		built won opened
	`,
	groups: `
		team teams company group department everyone everybody
		people staff office engineers managers colleagues
	`,
	events: `
		tour walk visit lunch dinner breakfast conversation
		discussion exercise demo demonstration presentation
		meeting session workshop interview talk chat call
		walkthrough game coffee round review q&a
	`,
	countable: `
		cafeteria canteen arm plant team office lab pipeline
		product project roadmap plan approach policy process
		platform system tool stack mission vision story idea
		question answer program programme budget role job
		company group department manager view garden kitchen
		building site campus factory warehouse store shop studio
		dashboard whiteboard challenge problem strategy model
		design feature app service customer client user patient
		student school hospital community partnership
		opportunity event task test case study experiment rota
		schedule shift week day year structure atmosphere
		environment focus attitude philosophy method framework
		library language migration rollout launch merger
		expansion initiative newsroom archive museum clinic
		branch fleet bakery greenhouse
	`,
	uncountable: `
		culture research water energy teamwork growth data
		software hardware music art food safety health trust
		feedback support work law code security respect honesty
		humor humour innovation automation documentation
		communication education agriculture news equipment
		furniture
	`,
	common: `
		new old big small remote free flexible daily weekly
		monthly modern long short early late high low local
		global technical annual main career customer user
		product data onboarding office coding code pair test
		home night public open support problem science tech
		writing reading release hiring guest summer winter
		morning first next last
	`,
	uncountableEndings: 'ing ness ity ism ance ence ship ics ware ops logy graphy ment care work',
	gerunds: `
		learning hearing seeing talking speaking discussing
		meeting getting working walking touring watching trying
		solving being having finding reading exploring pairing
		debugging brainstorming chatting sharing visiting
		understanding playing comparing asking listening
		building writing sketching drawing cooking leading
		teaching mentoring running designing thinking going
		making
	`,
	adjectives: `
		great good nice friendly amazing excellent wonderful
		impressive interesting fascinating fun lovely helpful
		warm welcoming beautiful clear open kind fantastic super
		awesome cool inspiring engaging thoughtful honest
		refreshing brilliant perfect terrific relaxed pleasant
		very really so quite
	`,
	fillers: `
		and but so because if although though maybe not also too
		just then please ok okay yes no well perhaps anyway to
		be as than both everything nothing anything something
		stuff things salary pay compensation bonus benefits
	`,
	/** What nobody says to them with pleasure. */
	negative: `
		bad boring late far dark loud noisy rude disorganized
		disorganised unorganized ugly expensive confusing
		confused chaotic unfriendly unclear poor poorly terrible
		awful horrible disappointing disappointed annoying
		annoyed worried nervous nerves dull dated outdated cold
		weird strange unfortunately hated disliked dislike hate
		worst
	`,
	foreign: `
		der die das und ist nicht ein eine wie dass ihr ihre mit
		für auf von zu im bei sehr wir ich el la los las que con
		una por para le les des une est dans avec pour nous vous
		il della che sono het een van voor niet och att det som
	`,
	/** What somebody did, as noted without "I": the verb that goes after "I enjoyed". */
	did: {
		learned: 'learning',
		learnt: 'learning',
		heard: 'hearing',
		saw: 'seeing',
		met: 'meeting',
		talked: 'talking',
		discussed: 'discussing',
		spoke: 'speaking',
		chatted: 'chatting',
		toured: 'touring',
		visited: 'visiting',
		watched: 'watching',
		worked: 'working',
		walked: 'walking',
		got: 'getting',
		tried: 'trying',
		solved: 'solving',
		compared: 'comparing',
		sketched: 'sketching',
		explored: 'exploring',
		paired: 'pairing',
	} as Readonly<Record<string, string>>,
	liked: 'enjoyed liked loved appreciated enjoying liking loving',
	/** What they do to the person who writes: never said back to them. */
	aboutMe: `
		liked loved asked said told thought think thinks wanted
		want seemed mentioned smiled praised laughed nodded felt
		promised complimented
	`,
	/** Strengths that begin with what somebody can or did. */
	abilities: `
		have had can am was know speak love enjoy like work use
		learn understand hold write read teach manage led built
		ran grew wrote taught won began drove cut made set took
		kept spoke sold held did founded own could knows speaks
		has loves enjoys likes works uses learns understands
		holds writes reads teaches manages leads runs i've i'm
	`,
	qualities: `
		fluent good great skilled experienced comfortable
		certified patient organized organised reliable bilingual
		quick calm familiar strong trained proficient licensed
		careful curious detail-oriented able passionate used
		punctual flexible creative thorough persistent resilient
		multilingual willing open available hard-working
		hardworking ready eager motivated
	`,
	background: `
		experience knowledge training expertise skills practice
		fluency years months weeks
	`,
	withArticle: `
		background degree certification certificate license
		licence diploma track-record thesis dissertation
		doctorate phd
	`,
};

/** Sentences around what was noted. The first of a letter opens, the second goes on; which of each is taken varies between letters. */
export const ENGLISH_FRAMES = {
	highlight: {
		event: ['I especially enjoyed #.', 'What I enjoyed most was #.', 'I really enjoyed #.'],
		noun: ['I especially liked #.', 'I was particularly taken with #.', 'I keep thinking about #.'],
		topic: [
			'I especially enjoyed talking about #.',
			'I was glad that we talked about #.',
			'Our conversation about # has stayed with me.',
		],
		doing: ['I especially enjoyed #.', 'What I enjoyed most was #.', 'I really enjoyed #.'],
		clause: [
			'I was especially interested to hear #.',
			'I keep thinking about #.',
			'It was good to hear #.',
		],
		about: ['I keep thinking about #.', 'I especially liked #.', 'I have been thinking about #.'],
		that: [
			'I was especially glad to hear that #.',
			'I was interested to learn that #.',
			'It was good to hear that #.',
		],
		liked: [
			'I especially liked that #.',
			'I really appreciated that #.',
			'One thing I liked was that #.',
		],
		thought: ['I thought #.'],
		sentence: ['#.'],
	},
	second: {
		event: ['I also enjoyed #.'],
		noun: ['I also liked #.'],
		topic: ['I also enjoyed talking about #.'],
		doing: ['I also enjoyed #.'],
		clause: ['I was also interested to hear #.'],
		about: ['I also liked #.'],
		that: ['I was also glad to hear that #.'],
		liked: ['I also liked that #.'],
		thought: ['I also thought #.'],
		sentence: ['#.'],
	},
	strength: {
		noun: [
			'I would also bring # to the job.',
			'I would also like to mention #.',
			'I could also contribute #.',
		],
		topic: [
			'One thing I could have said more about is #.',
			'I would be glad to tell you more about #.',
			'There was one thing I meant to say more about: #.',
		],
		doing: [
			'One thing I could have said more about is #.',
			'I would be glad to tell you more about #.',
			'There was one thing I meant to say more about: #.',
		],
		that: [
			'I would like to add that #.',
			'One thing I meant to mention is that #.',
			'It may help you to know that #.',
		],
	},
	misfit: (noted: string): string => `==say this in your own words: “${noted}”==`,
};
