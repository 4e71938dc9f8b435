/** Invented notes that have words of a job search and are about something else: path, properties. */
const LISTED = `
Questions/Two sum.md | tags: [interview] ; difficulty: easy ; topic: arrays
Questions/LRU cache.md | tags: interview ; difficulty: hard ; company: Larkspur
Questions/Closures.md | tags: [js, interview/prep] ; status: done
Questions/Big O.md | tags: ["#interview", algorithms]
Questions/Graphs.md | type: interview ; questions: ["What is a tree?"] ; company: Larkspur
Questions/System design.md | tags: [interview, system-design] ; result: failed ; difficulty: medium
Questions/STAR.md | tags: [interview-questions, behavioral]
Questions/SQL joins.md | categories: ["[[Interview Questions]]"] ; status: draft
Questions/Mock.md | type: interview ; interaction: mock interview ; company: Larkspur
Questions/Prep.md | type: interview ; status: new
Podcasts/Episode 12.md | type: interview ; guest: "[[Mara Lind]]" ; date: 2026-10-01
Podcasts/Episode 13.md | type: interview ; show: Night Talk ; people: ["[[Mara Lind]]"] ; date: 2026-10-02
Podcasts/Episode 14.md | categories: ["[[Interviews]]"] ; episode: 14 ; role: host
Podcasts/Radio.md | type: interview ; format: audio ; date: 2026-10-03
Podcasts/Video.md | type: interview ; method: video ; people: Mara Lind
Podcasts/Press.md | type: interview ; interaction: press interview ; company: Larkspur
Podcasts/Guests.md | tags: [podcast, interview] ; guests: [Mara Lind] ; org: Larkspur
Research/P01.md | type: interview ; participants: ["[[P01]]"] ; date: 2026-09-01
Research/P02.md | type: user interview ; company: Larkspur
Research/P03.md | type: interview ; persona: Nurse ; company: Larkspur ; role: nurse
Research/P04.md | tags: [research/interview] ; company: Larkspur
Research/P05.md | type: interview ; study: Onboarding ; position: manager
Research/P06.md | type: interview ; interaction: user research
Research/P07.md | type: interview ; participants: P07, P08 ; transcript: yes
Research/P08.md | type: interview ; interviewee: Tove Falk ; org: Larkspur
Research/Oral history.md | type: interview ; narrator: Tove Falk ; location: Kiel
Research/Customer.md | type: interview ; interaction: customer discovery ; company: Larkspur
Hiring/Candidate A.md | type: interview ; candidate: Tove Falk ; position: Backend Engineer ; round: 2
Hiring/Candidate B.md | type: interview ; applicant: Pia Roth ; company: Us ; status: rejected
Hiring/Candidate C.md | tags: [hiring/interview] ; candidate: Pia Roth
Hiring/Loop.md | type: interview ; candidate_name: Pia Roth ; role: Designer ; outcome: offer
Hiring/Rubric.md | tags: [interviews] ; title: How we interview
Games/Dragon.md | type: letter ; from: the queen
Games/Letter to the king.md | type: letter ; character: Alwin ; scene: 3
Games/Position.md | tags: [chess/position] ; opening: Sicilian
Games/Interview with a witch.md | type: interview ; character: Alwin
Games/Quest.md | status: accepted ; company: The Band ; role: healer
Games/Guild.md | company: Iron Guild ; title: Captain ; joined: 2026-01-01
Recipes/Soup.md | serves: 4 ; source: a friend
Recipes/Application of glaze.md | type: recipe ; position: bottom shelf
Letters/Aunt.md | type: letter ; date: 2026-01-02
Letters/Open letter.md | tags: [letter] ; subject: Trees
Letters/Alphabet.md | tags: [letters] ; status: sent
Software/Editor.md | type: application ; version: 2.1 ; platform: mac
Software/Mail.md | categories: ["[[Applications]]"] ; title: Mail ; license: free
Software/Server.md | tags: [devops/applications] ; status: active
Maths/Fourier.md | tags: [math/applications] ; status: draft
Maths/Group.md | tags: [constructors, prototype] ; type: constructor
Maths/Odd.md | type: __proto__ ; tags: [__proto__, toString, hasOwnProperty]
Maths/Value.md | type: valueOf ; categories: [constructor]
Work/Standup.md | tags: [meeting] ; company: Larkspur ; role: lead ; date: 2026-11-02
Work/Client.md | company: Larkspur ; title: Kickoff ; status: active
Work/Invoice.md | company: Larkspur ; position: 3 ; date: 2026-11-02 ; status: sent
Work/Employee.md | company: Larkspur ; role: Analyst ; start_date: 2024-01-01
Work/Project.md | tags: [project] ; stage: planning ; people: [Tove Falk]
Reading/Book.md | title: The Interview ; author: Nobody Special ; status: reading
Reading/Article.md | title: How to apply ; url: https://reading.example ; tags: [career]
Reading/Film.md | title: Interview with a Baker ; year: 1994
Transcripts/Call.md | type: interview ; transcription: automatic ; people: Tove Falk
Transcripts/Talk.md | tags: [interview, transcript] ; date: 2026-05-05
Transcripts/Meeting.md | type: meeting ; people: [Tove Falk] ; company: Larkspur
Health/Skin.md | type: application ; dose: twice a day
Health/Position.md | tags: [yoga] ; type: pose ; position: lying
Garden/Fertilizer.md | application_date: 2026-04-01 ; product: Compost
Garden/Lime.md | applied: 2026-04-01 ; company: Greenfield ; area: north
Travel/Visa.md | type: visa ; applied: 2026-04-01 ; status: approved
Music/Position.md | title: Third position ; instrument: violin
Study/Scholarship.md | university: Kiel ; applied: 2026-04-01 ; status: rejected
`;

export interface ForeignNote {
	readonly path: string;
	readonly text: string;
}

export const FOREIGN_NOTES: readonly ForeignNote[] = LISTED.trim()
	.split('\n')
	.map(line => {
		const at = line.indexOf(' | ');
		const properties = line.slice(at + 3).split(' ; ');
		return { path: line.slice(0, at), text: `---\n${properties.join('\n')}\n---\nText.\n` };
	});
