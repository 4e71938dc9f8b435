/** Words that tell what a German note is. All in lower case. */
export const GERMAN_PHRASE_WORDS = {
	nominative: 'der ein ihr mein unser dieser jener jeder kein euer',
	accusative: `
		die das eine ihre meine unsere diese dieses alle viele
		einige mehrere beide zwei drei vier fünf sechs sieben
		acht neun zehn den einen ihren meinen unseren diesen
	`,
	oblique: `
		dem des einem einer eines ihrem ihres meinem unserem
		diesem im am beim zum zur vom ins
	`,
	clauses: `
		wie was warum weshalb wo wann womit worüber wofür wer
		welche welcher welches
	`,
	prepositions: `
		in an auf bei mit von zu nach aus über für durch gegen
		ohne um unter vor seit
	`,
	auxiliaries: `
		ist sind war waren hat haben wird werden kann können
		will wollen arbeitet arbeiten nutzt nutzen verwendet
		verwenden plant planen wächst wachsen baut bauen
		entwickelt entwickeln setzt setzen legt legen trifft
		treffen macht machen gibt geben bietet bieten
		entscheidet entscheiden lebt leben spricht sprechen
		gefiel gefällt sitzt sitzen liegt liegen kommt kommen
		läuft laufen
	`,
	aboutMe: `
		mochten fanden fragten sagten meinten wollten lobten
		erzählten dachten haben-gesagt versprachen lachten
		wirkten schienen
	`,
	prefixes: 'auf an ab aus ein mit vor zu um her hin weiter nach los zurück zusammen',
	adjectives: `
		toll tolle super nichts alles vieles nett nette
		freundlich freundliche interessant interessante spannend
		spannende gut gute schön schöne sehr cool klasse prima
		großartig angenehm
	`,
	own: 'fand habe konnte war mochte durfte finde bin wurde',
	learned: 'gelernt gehört erfahren gesehen',
	talked: 'gesprochen geredet diskutiert unterhalten',
	masculine:
		'rundgang ausbau umbau neubau vortrag besuch umzug hund betriebsrat kindergarten raum workshop abend einblick austausch plan ansatz weg umgang teamgeist zusammenhalt garten ausblick zeitplan aufbau kaffee standort',
	feminine:
		'art idee führung atmosphäre küche kantine werkstatt vision frage aufgabe übung stimmung',
	neuter:
		'lager essen gespräch team büro werk labor projekt produkt ziel mittagessen gebäude programm system tempo konzept',
	feminineEndings: 'heit keit ung schaft tion tät ik ur ei enz anz',
	neuterEndings: 'chen lein ment um',
	masculineEndings: 'ling ismus',
	foreign: `
		the and with your their they of for about that how is
		are to in-the we our learning el los que con une les
		pour avec
	`,
	/** What nobody says to them with pleasure. */
	negative: `
		langweilig langweilige langweiligen dunkel laut schlecht
		schlechte schlechten weit chaotisch chaotische
		unfreundlich unfreundliche leider enttäuschend
		enttäuschende hässlich hässliche kalt komisch komische
		seltsam unklar unhöflich schlimm schade nervös gehalt
		gar nicht kein keine keinen keinem keiner
	`,
	abilities: `
		habe hatte kann bin war kenne spreche arbeite leite
		leitete liebe mag nutze schreibe weiß unterrichte
		verstehe baute entwickelte lerne lernte komme wohne lebe
		studiere studierte besitze führe führte organisiere
		organisierte betreue betreute unterstütze plane
	`,
	qualities: `
		zweisprachig mehrsprachig belastbar erfahren geduldig
		sorgfältig zuverlässig flexibel kreativ gründlich
		neugierig pünktlich organisiert teamfähig sicher
		vertraut geübt umzugsbereit reisebereit lernbereit
		lernwillig verfügbar motiviert engagiert
	`,
};

/** Sentences around what was noted, in German. */
export const GERMAN_FRAMES = {
	highlight: {
		nominative: [
			'Besonders gut gefallen hat mir #.',
			'Besonders in Erinnerung geblieben ist mir #.',
			'Besonders beschäftigt hat mich #.',
		],
		accusative: [
			'Besonders interessant fand ich #.',
			'Mitgenommen habe ich vor allem #.',
			'Besonders spannend fand ich #.',
		],
		topic: [
			'Besonders interessant fand ich das Thema #.',
			'Mitgenommen habe ich vor allem unser Gespräch zum Thema #.',
			'Besonders gern habe ich mit Ihnen über das Thema # gesprochen.',
		],
		clause: [
			'Besonders interessant fand ich, #.',
			'Spannend war für mich vor allem, #.',
			'Gern habe ich gehört, #.',
		],
		that: [
			'Besonders gefreut hat mich, dass #.',
			'Gern habe ich gehört, dass #.',
			'Gut gefallen hat mir, dass #.',
		],
		infinitive: [
			'Besonders gefreut hat mich, #.',
			'Es hat mir viel Freude gemacht, #.',
			'Schön war es, #.',
		],
		statement: [
			'Eines ist mir besonders in Erinnerung geblieben: #.',
			'Eines hat mir besonders gefallen: #.',
			'Eines nehme ich vor allem mit: #.',
		],
		sentence: ['#.'],
	},
	second: {
		nominative: ['Gut gefallen hat mir auch #.'],
		accusative: ['Interessant fand ich auch #.'],
		topic: ['Interessant fand ich auch das Thema #.'],
		clause: ['Interessant fand ich auch, #.'],
		that: ['Gefreut hat mich auch, dass #.'],
		infinitive: ['Gefreut hat mich auch, #.'],
		statement: ['Auch das ist mir in Erinnerung geblieben: #.'],
		sentence: ['#.'],
	},
	strength: {
		noun: [
			'Einen Punkt möchte ich noch ergänzen: #.',
			'Eines habe ich im Gespräch nur gestreift: #.',
			'Auf einen Punkt komme ich gern noch einmal zurück: #.',
		],
		bring: [
			'Mitbringen würde ich außerdem #.',
			'Einbringen könnte ich auch #.',
			'Gern würde ich bei Ihnen auch # einbringen.',
		],
		that: [
			'Ergänzen möchte ich noch, dass #.',
			'Erwähnen möchte ich noch, dass #.',
			'Vielleicht ist für Sie auch interessant, dass #.',
		],
		sentence: [
			'Eines möchte ich noch ergänzen: #.',
			'Einen Punkt möchte ich noch erwähnen: #.',
			'Vielleicht ist für Sie auch das interessant: #.',
		],
	},
	misfit: (noted: string): string => `==in eigenen Worten: „${noted}“==`,
};
