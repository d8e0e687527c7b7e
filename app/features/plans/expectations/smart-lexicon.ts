/** What the checker knows of one language, all in lower case. */
export interface SmartLexicon {
  /** Verbs, and phrases of several words, that leave open what is different afterwards. */
  readonly vague: readonly string[];
  /** Words for numbers. */
  readonly numbers: readonly string[];
  /** Words that name a time without a digit. */
  readonly dates: readonly string[];
  /** Words between two things. */
  readonly joins: readonly string[];
}

const phrases = (text: string) => text.split(",").map((each) => each.trim().replace(/\s+/g, " "));

const english: SmartLexicon = {
  vague: phrases(
    `improve, work on, try, try to, help, support, focus on, be better at, get better at, enhance, optimise, optimize, be aware of,
    understand, aim to, strive, strive to, seek to, look into, engage with, leverage, drive, ensure, promote, strengthen, boost,
    maximise, maximize, contribute to, be proactive, take care of, deal with, think about, pay attention to, do your best, do more, keep an eye on`,
  ),
  numbers: phrases(
    `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, hundred, half, third,
    quarter of, twice, once, double, every, each, no more than, none, zero, all`,
  ),
  dates: phrases(
    `today, tomorrow, this week, next week, this month, next month, this quarter, next quarter, this year, next year,
    end of the week, end of the month, end of the quarter, end of the year, end of week, end of month, end of quarter, end of year,
    month end, quarter end, year end, christmas, easter, summer, autumn, fall, winter, spring`,
  ),
  joins: ["and", "or", "as well as", "plus"],
};

/**
 * By language without region. A language without a list gets the advice that needs none: whether there is a number and a date,
 * and whether several things stand one under the other.
 */
export const smartLexicons: Readonly<Record<string, SmartLexicon>> = { en: english };
