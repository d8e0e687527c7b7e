/** What executives and HR say about a result: to whom, by which channel, when, and who repeats it. */
export const communicationPlays = {
  "say-order-every-week": {
    title: "Say the order of priorities every week, in the same words",
    why: "An order that is shown once a year is guessed for the rest of it. “{{item}}” moves when the same three lines come round every week.",
    audience: "Everybody in sales, first-line managers two days before the others",
    channel: "Three lines at the top of the weekly sales mail, and the first minute of every leadership call",
    when: "Every Monday for eight weeks; a change of order never in passing, always with its date and reason",
    repeat:
      "Each executive opens their own meetings with the three lines; each manager starts the pipeline call with the first priority",
    say: "Our order this year: first …, then …, then … If two of them get in each other's way, the first wins, and nobody has to ask. This holds until …; if it changes before, you hear it from me with the reason.",
    message:
      "Three lines, the same every Monday: first …, second …, third … This week the first meant: … Please begin your own meeting with these lines, and tell me where they get in each other's way.",
  },
  "say-why-as-decided": {
    title: "Tell how the decision was made",
    why: "“{{item}}” suffers when only the outcome is announced. People can pass on a reason when they know which alternatives were dropped.",
    audience: "First-line managers, then their teams",
    channel: "A talk of twenty minutes without slides, recorded, with twenty minutes of questions",
    when: "Within two weeks of this result, and again when the first quarter's figures are known",
    repeat:
      "Managers answer their teams' questions within a week, and bring the ones they cannot answer to the next session",
    say: "We had three ways to go: …, … and … We chose … because customers told us … What we give up for it is … It will have worked when …",
    message:
      "I would like to tell you how we came to this strategy, including what we decided against. Twenty minutes, no slides, then your questions. Please collect two from your team that you cannot answer now.",
  },
  "say-own-expectations": {
    title: "Show your own expectations first",
    why: "Expectations get clearer downward only as far as they are clear at the top. On “{{item}}” that starts with a page that anybody may read.",
    audience: "All managers of your area, and through them every rep",
    channel: "One page with three expectations, each with measure and date, read out in the area meeting",
    when: "This month; looked at again in public on each of the three dates",
    repeat:
      "Every manager shows their own page a week later, made from yours, and every rep has theirs two weeks later",
    say: "This is what the company may expect of me this quarter: …, … and …, by these dates. On each date I tell you how it went. I ask for the same page from each of you, made from mine.",
    message:
      "Here are the three things that may be expected of me this quarter, with measure and date. Next week I would like to see your page, the week after that of each of your people. What is unclear on mine, tell me first.",
  },
  "say-managers-first": {
    title: "Brief the managers before anybody else",
    why: "The message gets lost between managers and reps on “{{item}}”. Whoever has to translate needs it first, with time for questions, and in words they can use.",
    audience: "First-line managers",
    channel:
      "A call of 45 minutes in groups of at most ten, with a one-page kit: message, two likely questions, one exercise",
    when: "Two working days before any mail to everybody; never on the same day",
    repeat: "Each manager in their next team meeting, in their own words; HR asks three reps a week what arrived",
    say: "You hear this before your teams, since they will ask you and not us. Say it in your own words. These are the two questions you will get, and this is what we can answer so far.",
    message:
      "Before we write to everybody on …, I would like 45 minutes with you. You get the message, the two questions your team will ask, and one exercise for the meeting. Tell us what will not work with your people.",
  },
  "say-time-for-coaching": {
    title: "Free hours for coaching, and say which",
    why: "“{{item}}” will not move by an appeal. It moves when leaders name a report or meeting that ends, and managers hear that the hours are theirs.",
    audience: "First-line managers and whoever receives the reports that end",
    channel: "A decision in writing, one paragraph, and the calendar series cancelled the same day",
    when: "Within two weeks; looked at after six weeks by counting hours, not by asking for opinions",
    repeat:
      "Each executive at the start of the next area meeting: what ended, how many hours a week, what they are for",
    say: "From the first, … is no longer made, and … takes place every second week. That frees about … hours a week for each manager. They are for coaching on live deals, and nobody books into them, myself included.",
    message:
      "As of … you no longer need to …, and the meeting on … is cancelled. The hours are for coaching your people on live deals. If anybody books into them, send them to me. In six weeks I ask what you did with them.",
  },
  "say-promises-and-dates": {
    title: "Report on your own promises, in public",
    why: "Follow-through is learned by watching. On “{{item}}” leaders are watched most closely where they themselves were late.",
    audience: "Everybody in sales",
    channel:
      "A list of what leadership promised after this result, with dates, on “What you told us” and in the monthly meeting",
    when: "On the first working day of each month, the late ones first",
    repeat: "Managers go through the list in their team meeting, and add what their own team was promised",
    say: "After your answers we promised four things. Two are done: … One is late, since …, and comes by … One we cannot do, because … You hear about the next ones on the first of the month.",
    message:
      "Promised and where it stands: … is done; … is late and comes by …; … will not happen, because … Please go through this with your team, and tell me what they think we promised that is missing here.",
  },
  "say-what-we-train-first": {
    title: "Announce the training before the target",
    why: "“{{item}}” tells that targets arrive before skills. Turn the order round once, visibly, for the first priority.",
    audience: "Reps who sell what the first priority names, and their managers",
    channel: "A note with three dates: training, practice on own accounts, and only then the target",
    when: "At the next change of target or product, at least six weeks before it counts",
    repeat:
      "Managers agree in the one-to-one what is practised on which account; whoever trains reports what is still missing",
    say: "For … there is no target until the end of … First there are two days of practice, then four weeks on your own accounts with somebody beside you. What we cannot train by then, we will not count.",
    message:
      "Before … counts towards your target, you get two days of practice on … and four weeks on your own accounts. Please choose with your manager two accounts to practise on. The target follows on …, not before.",
  },
  "say-what-leaders-do": {
    title: "Do one thing yourself, and let it be seen",
    why: "On “{{item}}” announcements weaken what they announce. One deed, repeated each month where reps can see it, does not.",
    audience: "Reps and managers of the areas you visit",
    channel:
      "Two customer calls a month with a rep, asking only; afterwards five lines to the area about what you learnt",
    when: "Starting next month, dates fixed for half a year, moved only within the same week",
    repeat: "The rep tells the team what happened; the manager asks in a month what came of the five lines",
    say: "I ask you to listen to customers before you offer, so I will do so too: two calls a month with one of you, three questions each, no promises. Afterwards you read what I learnt, and what I will change.",
    message:
      "With … at … this week, I asked three questions and learnt: … I did not know … I will change … by … Thank you to … for taking me along. The next call is on … in …",
  },
  "say-what-stops": {
    title: "Say what stops",
    why: "Everybody hears what is added. On “{{item}}” people wait for somebody with the right to do so to take something away.",
    audience: "Everybody in sales, and the functions that get less from now on",
    channel: "A short list, signed by the leadership: three things that end, from which date, who was told",
    when: "Together with the next plan, and before any new initiative",
    repeat: "Each manager crosses the three things off with the team, and names the accounts that get the time",
    say: "From the first we stop: … , … and … Whoever asks you for them, send them to us. The time goes to the accounts of our first priority. If something else should end, tell us by …",
    message:
      "We stop three things on …: … , … and … The functions concerned know. Please cross them off together in your next meeting, and decide which accounts get the hours. Next review of what stops: …",
  },
  "say-pay-straight": {
    title: "Say openly where pay and strategy part",
    why: "On “{{item}}” people have done the sum already. Saying it first costs less trust than being found out.",
    audience: "All reps and managers under a commission plan",
    channel: "A page with two worked examples, explained by the head of sales in a call, questions answered in writing",
    when: "Before the next quarter begins; the decision on a change with a date",
    repeat: "Managers work through each rep's three largest deals; HR collects the remaining conflicts",
    say: "Two of you with the same effort are paid differently today, and the one who does what we ask gets less. That is our fault, not yours. Until … we decide between two ways: … or … Until then nobody is measured on …",
    message:
      "Attached are two worked examples of where our pay plan and our strategy part. We decide on a change by … Please work out your own largest deals with your manager, and send us the conflicts we have not seen.",
  },
  "say-you-said": {
    title: "Answer five things the field has said",
    why: "“{{item}}” changes when an answer comes back, even a no. Five answers with names under them beat a campaign for openness.",
    audience: "Everybody in sales, with those first who raised the points",
    channel: "The page “What you told us”, and ten minutes in the next meeting of everyone",
    when: "Within three weeks of this result, then five more each quarter",
    repeat:
      "Managers read the answers in their meeting and ask what is still open; executives each take over one point",
    say: "You told us many things; here are five with an answer. Yes: …, by … Yes, in part: … No: …, because … We need to find out: …, until … Seen and not settled: … Each has a name under it whom you can ask.",
    message:
      "Five answers to what you told us: … Each carries the name of who decided and who can be asked. If yours is not among them, tell your manager: five more follow on …",
  },
  "say-shared-problem": {
    title: "Call a shared problem by its name",
    why: "All levels agree on “{{item}}”, so nobody has to be persuaded and nobody to be blamed. What is missing is somebody saying it aloud and going first.",
    audience: "Everybody, in the same words at each level",
    channel: "The next meeting of everyone: two sentences, one number, one first step; then the same in each area",
    when: "Within two weeks, before people conclude that the answers went into a drawer",
    repeat: "Executives in their areas and managers in their teams, each adding one step of their own",
    say: "On this we all agree, from the top to the field, and it is not good enough. It is not one level's fault. Our first step is …, by … What is yours? We ask the same question again in …",
    message:
      "We all answered alike: … is not where it should be, at any level. Leadership begins with …, by … Please find one step in your team that is in your own hands, and write it under ours by …",
  },
  "say-two-groups": {
    title: "Talk with both halves before speaking to all",
    why: "Answers on “{{item}}” lie at both ends. One message to everybody would be wrong for half of them; find out first what parts them.",
    audience: "Two mixed groups of eight volunteers, then everybody",
    channel: "Two conversations of an hour, led by somebody from outside the area; then one page to everyone",
    when: "The conversations within three weeks, the page a week after",
    repeat: "Whoever took part tells their team what was discussed, never who said what",
    say: "About as many of you experience this as do not. Both are right. We want to understand what makes the difference: place, product, customer, or how we lead. We do not look for who said what.",
    message:
      "Your answers on … fall into two halves. We look for eight people from each side, by their own choice, for an hour's talk about what makes the difference. No names leave the room. Reply to … by …",
  },
  "say-hidden-strength": {
    title: "Give back the credit that the field has given",
    why: "The field sees “{{item}}” more favourably than its leaders do. A strength that leaders do not know of is easily reorganised away.",
    audience: "First-line managers, their reps beside them",
    channel: "A personal word in each area meeting, and two examples told by reps",
    when: "Before any of the problems is spoken about",
    repeat: "Executives ask in each visit how it is done; managers exchange the examples between teams",
    say: "Your people rate this better than we did ourselves. We had underestimated it, and so you. Before we change anything here, show us how you do it: …",
    message:
      "One result surprised us: on … your teams see more than we had believed. Thank you. We would like two teams to show the others how they do it, in the meeting on … Who would be willing?",
  },
  "say-keep-what-works": {
    title: "Name what stays as it is",
    why: "After a survey people expect changes everywhere. “{{item}}” is good at all levels: saying so protects it and makes the rest believable.",
    audience: "Everybody in sales",
    channel: "The first paragraph of every account of this result",
    when: "At once, and again when a reorganisation or a new tool is announced",
    repeat: "Managers ask their team what keeps it good, and send the two most frequent answers up",
    say: "This works, and all levels say so. We will not touch it this year. What makes it work, as you describe it: … If anything planned endangers it, tell us before, not after.",
    message:
      "What stays: … All levels rate it well, and we have decided to leave it alone. Please ask your team what keeps it good, and send me two lines, so that we do not lose it by accident.",
  },
  "say-first-priority": {
    title: "Make the first priority known by name",
    why: "Leadership has a first priority and few name it. Clarity that is felt and clarity that can be shown are two things.",
    audience: "Managers first, then all reps",
    channel: "One sentence that names the first priority and what may slip for it; then a show of cards in each team",
    when: "The sentence this week, the cards within a month, and again before the pulse",
    repeat: "Each manager has the team write the first priority on a card, and reports only how many were alike",
    say: "If only one thing works out this year, it has to be … For that, … may slip. Whoever has to choose between the two chooses the first, and we back them.",
    message:
      "One sentence to pass on: our first priority is …, and … may slip for it. Please let your people write the first priority on a card in your next meeting, and send me only how many agree.",
  },
  "say-managers-mirror": {
    title: "Prepare managers for their mirror",
    why: "Managers foresaw more agreement on “{{item}}” than there was. Who meets that alone on a screen explains it away; who is prepared asks the team.",
    audience: "First-line managers, by tier and never by name",
    channel: "A session of an hour in small groups, before they talk to their teams",
    when: "In the week in which managers get their results",
    repeat:
      "Pairs of managers talk over their pages after two weeks; executives ask what they learnt, never for their numbers",
    say: "Nearly everybody sees themselves somewhat more kindly than others do, and so do we. Your page is for you alone. Nobody above you sees it. Take one thing from it, and ask your team before you explain anything.",
    message:
      "This week you find your own answers beside your team's. Only you see that page. Before you speak with your team, come to an hour in a small group on …: how to read it, what to ask, what not to say.",
  },
  "say-thanks-and-when": {
    title: "Thank, and say what happens by when",
    why: "Whoever answers and hears nothing for weeks answers once. After “{{name}}” dates matter more than conclusions.",
    audience: "Everybody who was asked, whether they answered or not",
    channel: "A mail from the head of sales with the link to “What you told us”, read out in the team meetings",
    when: "Within three days of publishing",
    repeat: "Managers in the next team meeting, with one date of their own",
    say: "Thank you for your answers. You see today what everybody sees: the page “What you told us”. Until … your manager speaks with you about the team, until … we say what we do, and in … we ask a few of the same questions again.",
    message:
      "Thank you for answering. The result is on “What you told us”, the same for everyone. What happens now: by … talks in the teams; by … what leadership does; in … a short pulse with the same questions. Nobody can be singled out; the certificate there says how.",
  },
  "say-few-answered": {
    title: "Say openly whom the result speaks for",
    why: "Not everybody answered, and those who did not may see it differently. Said first, it is a limit; found out later, it is an excuse.",
    audience: "Executives and managers who read the result; then everybody",
    channel: "One sentence in every account of the result, and an open invitation to say what kept people away",
    when: "Whenever a number is quoted",
    repeat: "Managers ask in the team, without asking who: what would have to be different so that more of you answer?",
    say: "This speaks for those who answered. We do not know what the others think, and we do not know who they are. If something kept you away, time, doubt or the last time nothing happened, tell us in general terms.",
    message:
      "A reminder for everyone who quotes the result: it speaks for those who answered. Please ask your teams, without asking who did, what would make it worth answering next time. Send me what comes up more than once.",
  },
  "say-small-teams": {
    title: "Tell the managers of small teams that nothing was lost",
    why: "Some teams have no result of their own, so that nobody in them can be worked out. Their managers may take that for a verdict.",
    audience: "All first-line managers, since who is meant is nobody's business",
    channel: "A paragraph in the letter to managers, and an open hour for questions",
    when: "On the day on which managers get their results",
    repeat: "Executives in their area meeting: no result is no judgement, and everybody has a plan",
    say: "If your page shows the area instead of your team, that is the protection working, and no judgement. You have a plan all the same, made from your own answers and your area's. Ask your few people directly: you can.",
    message:
      "Some of you will see the area's result in place of your own team's. That is how single people stay protected, and says nothing about you. You find a plan all the same. Questions: … on … at …",
  },
  "say-calendar": {
    title: "Fix the next ninety days of telling",
    why: "“{{name}}” will be talked about for a week by itself. After that only what stands in a calendar is.",
    audience: "Executives and managers, as those who carry it",
    channel: "One page with five dates, entered in the calendars by HR, not as a request to do so",
    when: "In the week of publishing, for ninety days",
    repeat: "HR asks on each date what was said and what came back, and puts both on “What you told us”",
    say: "Five dates: team talks by …; what leadership does by …; a first word on progress on …; answers to the field on …; the pulse on … Each has one person who speaks, and one who collects what comes back.",
    message:
      "So that this does not fade, five dates are in your calendar: … For each there is one who speaks and one who listens. If you cannot make yours, swap with a colleague rather than moving it.",
  },
} as const;
