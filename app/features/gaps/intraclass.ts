import { average, sum } from "./moments.ts";
import { absent, known, type Statistic } from "./statistic.ts";

export interface Intraclass {
  /** Share of the variance that lies between teams, 0 to 1. */
  readonly icc1: number;
  /** Reliability of a team's mean, 0 to 1; at least .70 is customary before teams are ranked. */
  readonly icc2: number;
  /** Teams are closer together than chance would put them: both are told as 0. */
  readonly belowZero: boolean;
  /** Mean squares between and within teams. */
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  /** N/G, which stands for the team size. */
  readonly averageSize: number;
}

/**
 * ICC(1) and ICC(2) from the one-way analysis of variance with N/G as team size, as the R package multilevel takes it
 * (methodology 2.2). For the whole company only. Absent with fewer than two teams, no team of two, or when all answers
 * are the same.
 */
export function intraclass(teams: readonly (readonly number[])[]): Statistic<Intraclass> {
  const filled = teams.flatMap((team) => {
    const mean = average(team);
    return mean === null ? [] : [{ team, mean }];
  });
  const answers = sum(filled.map(({ team }) => team.length));
  if (filled.length < 2) return absent("tooFewUnits");
  if (answers === filled.length) return absent("tooFewAnswers");
  const grand = sum(filled.map(({ team }) => sum(team))) / answers;
  const squaresBetween = sum(filled.map(({ team, mean }) => team.length * (mean - grand) ** 2));
  const squaresWithin = sum(filled.map(({ team, mean }) => sum(team.map((value) => (value - mean) ** 2))));
  const meanSquareBetween = squaresBetween / (filled.length - 1);
  const meanSquareWithin = squaresWithin / (answers - filled.length);
  if (meanSquareBetween === 0 && meanSquareWithin === 0) return absent("noSpread");
  const averageSize = answers / filled.length;
  const surplus = meanSquareBetween - meanSquareWithin;
  const belowZero = surplus < 0;
  return known({
    icc1: belowZero ? 0 : surplus / (meanSquareBetween + (averageSize - 1) * meanSquareWithin),
    icc2: belowZero ? 0 : surplus / meanSquareBetween,
    belowZero,
    meanSquareBetween,
    meanSquareWithin,
    averageSize,
  });
}
