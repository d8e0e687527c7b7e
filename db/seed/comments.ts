import { WRITING } from "./answer-model.ts";
import type { FilledForm } from "./answers.ts";
import { randomFrom } from "./random.ts";
import type { SeedPerson } from "./roster.ts";

/** What reps write to the two open questions. Each sentence is used once, and none names or points at anybody. */
const sentences: Record<string, readonly string[]> = {
  clearer: [
    "A list of the ten accounts that really matter this quarter, and the courage to leave the others alone.",
    "Tell us which products count double. Right now everything is a priority, so nothing is.",
    "I know my number. I do not know what good looks like on the way to it.",
    "A written agreement after the one-to-one. I often leave with a feeling and no decision.",
    "If a goal changes, say so openly and say what it replaces.",
    "One page with my three expectations, signed by both of us, that we look at every month.",
    "Less about the forecast and more about what I should do differently with customers.",
    "Explain why we push the new range. Customers ask me and I make something up.",
    "It would help if the regional goals and my own goals used the same words.",
    "Dates. 'Soon' and 'as quickly as possible' mean something else to each of us.",
    "Which customers may I say no to? Nobody has ever told me.",
    "An example of a well prepared visit, so that I can compare mine with it.",
    "That the bonus plan and the strategy presentation say the same thing.",
    "Ask me to repeat what was agreed. We would both be surprised.",
    "Fewer dashboards. One measure that I can influence this week.",
    "Tell me how many visits to new customers you expect, and how many to existing ones.",
    "The goals arrive in January, the explanation arrives in April.",
    "I would like to know what my manager expects of me apart from turnover.",
    "Stick with the plan for one full quarter before it changes again.",
    "A clear rule for when I may give a discount, so that I need not ask every time.",
    "More concrete goals for cross-selling: which product, to which customer, by when.",
    "That we talk about the expectations together instead of receiving them by e-mail.",
    "A short call on Monday about what matters this week would be enough.",
    "Tell us what to stop doing. The list only ever gets longer.",
    "I need to know if service problems or new business come first when both burn.",
    "The order of the five goals. Ask five colleagues and you get five orders.",
    "Someone who goes along to a customer and tells me afterwards what was good.",
    "That my targets fit my territory, and somebody shows me how they were made.",
    "What does 'strategic account' mean? We have three definitions in one team.",
    "Feedback in the week after, not at the end of the year.",
    "It is clear enough to me. My manager repeats it in every meeting, and that works.",
    "Write down what was promised to me as well, not only what I promised.",
    "Say which of the reports somebody actually reads.",
    "I would like an agenda for the one-to-one, and that it is not moved three times.",
    "Whether I should protect the margin or win the order. I hear both on the same day.",
    "A picture of how my accounts add up to the goal of the region.",
    "Targets for the activities that lead to a sale, not only for the sale.",
    "Please decide who owns the key accounts that buy in two countries.",
    "That a goal has one number, one date and one owner.",
    "To hear the strategy from my manager in our own words, with our customers as examples.",
    "Half an hour together after each new product launch: for whom it is, and for whom not.",
    "Being told early when my manager's own goals change, because mine follow a week later.",
    "Clear roles between inside sales and us. We call the same people.",
    "Knowing what happens when I reach the goal in an unplanned way. Does it count?",
    "That new colleagues get the expectations explained in the first month, not after half a year.",
    "Our team has this in order. Every quarter we write it up on one sheet together.",
    "An honest word on which goals are wishes and which are commitments.",
    "If the monthly review started with customers instead of with slides.",
  ],
  "customers-say": [
    "Delivery times are longer than those of the competition, and we tell them too late.",
    "They like our technicians and do not understand our price list.",
    "Three customers this month asked for smaller packaging units. I reported it and heard nothing.",
    "The online shop shows stock that is not there. They call me to check, every time.",
    "Competitors come with a finished bundle, we come with a catalogue.",
    "Our quotes take four days. Others answer the same afternoon.",
    "They want one invoice a month, not forty.",
    "Many would pay more if we guaranteed the delivery date.",
    "The new safety line is well received, but nobody can show it to them on site.",
    "They have the impression that small customers do not matter to us any more.",
    "Buyers now compare on total cost. We have no calculation to put on the table.",
    "They ask for carbon figures for each product, and we have them for a tenth of the range.",
    "Complaints are handled kindly and slowly.",
    "A competitor offers vending machines for consumables. We lose the daily contact.",
    "Prices changed three times in one year. They no longer trust a quote older than a week.",
    "They want training for their own people, and would pay for it.",
    "Our advice is why they stay. Please do not cut the time we have for it.",
    "The technical data sheets are only in English. Their fitters do not read them.",
    "They like that we know their plant. They do not like that the contact changes every year.",
    "Repair parts for the older pumps are hard to get, so they switch the whole system.",
    "Large accounts ask for a single contact for all countries.",
    "They say the new brand looks good and that the products are the same.",
    "Payment terms. The competition gives sixty days.",
    "They need emergency deliveries on Saturday, and the others do it.",
    "The minimum order value drives small workshops to the internet.",
    "Returns are a fight, every single time.",
    "They would like to be asked before we discontinue a product.",
    "Digital ordering is good, if only it knew their own article numbers.",
    "Some have noticed that we push a range that does not fit them.",
    "Quality of the bearings is excellent. Nobody here seems to know that it is our best argument.",
    "They want to see stock in the next warehouse and not only in the central one.",
    "Hydraulics customers expect a certified fitter, not a salesperson with a leaflet.",
    "They tell us what the competition will launch next. There is no place where I can write it down.",
    "The hotline has improved a lot since spring, several mentioned it.",
    "They are postponing investments and buying repairs. Our plan assumes the opposite.",
    "A framework contract would suit them, but ours takes months to be approved.",
    "They feel well looked after until the contract is signed.",
    "Imported copies cost half. We need an honest answer on why ours is worth it.",
    "The packaging is hard to recycle and they have to report it now.",
    "They ask for a warranty in writing, which our terms do not allow.",
    "Our samples arrive after the decision.",
    "They expect us to bring ideas for saving material, not only offers.",
    "The merger of two of my customers means one purchasing department. We still send two people.",
    "They want delivery to the machine, not to the gate.",
    "Since the price rise we are asked for three offers where we used to get a call.",
    "They praise the inside sales team. It deserves to be said.",
    "Public tenders ask for documents that take us longer than the tender runs.",
    "They would buy fluid handling from us as well, had anybody ever offered it.",
  ],
};

const managerSentences: Record<string, readonly string[]> = {
  clearer: [
    "An order of priority from above that survives the quarter.",
    "To be measured on developing people and not only on the team's number.",
    "Knowing what the regional head would drop if we cannot do everything.",
    "A common definition of a good coaching conversation.",
    "Earlier word of changes, so that I hear them before my team does.",
    "Fewer campaigns at the same time.",
  ],
  "customers-say": [
    "Lead times decide more offers than price does.",
    "Customers want one contact for all product lines. Our structure works against it.",
    "We are seen as reliable and slow.",
    "The larger accounts are consolidating suppliers this year. We should be at the table before summer.",
    "They ask for data: consumption, stock, emissions. We have it and cannot hand it over.",
    "Service is our best salesperson, and the contract for it is our weakest paper.",
  ],
};

/** What respondents write: by person, item id to text. Nobody writes to more than one question. */
export function writtenComments(
  people: readonly SeedPerson[],
  { seed, forms }: { seed: string; forms: readonly FilledForm[] },
): Map<string, Record<string, string>> {
  const tierOf = new Map(people.map(({ id, tier }) => [id, tier]));
  const decks = new Map([...decksOf("rep", sentences, seed), ...decksOf("manager", managerSentences, seed)]);
  const questions = Object.keys(sentences);
  const written = new Map<string, Record<string, string>>();
  for (const { personId, submitted } of forms) {
    if (!submitted) continue;
    const place = randomFrom(`${seed}/writes/${personId}`).uniform() / WRITING;
    const item = questions[Math.floor(place)];
    const text = item === undefined ? undefined : decks.get(`${tierOf.get(personId)} ${item}`)?.pop();
    if (item !== undefined && text !== undefined) written.set(personId, { [item]: text });
  }
  return written;
}

/** The sentences of one tier, shuffled, by tier and question. */
function decksOf(tier: string, byItem: Record<string, readonly string[]>, seed: string): [string, string[]][] {
  return Object.entries(byItem).map(([item, texts]) => {
    const deck = `${tier} ${item}`;
    return [deck, randomFrom(`${seed}/comments/${deck}`).shuffled(texts)];
  });
}
