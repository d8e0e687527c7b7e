/** What the checker knows of one language, all in lower case. */
export interface SmartLexicon {
  /** Verbs, and phrases of several words, that leave open what is different afterwards. */
  readonly vague: readonly string[];
  /** Words for numbers. */
  readonly numbers: readonly string[];
  /** Words that name a time without a digit. */
  readonly dates: readonly string[];
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
};

const german: SmartLexicon = {
  vague: phrases(
    `verbessern, verbessere, verbessert, optimieren, optimiere, optimiert, versuchen, versuche, versucht, unterstützen, unterstütze,
    unterstützt, fördern, fördere, fördert, stärken, stärke, stärkt, steigern, steigere, steigert, sicherstellen, vorantreiben, anstreben,
    arbeiten an, sich bemühen, fokussieren, kümmern, verstehen, mehr tun`,
  ),
  numbers: phrases(
    `einmal, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, vierzig, fünfzig,
    hundert, halb, halbe, hälfte, drittel, viertel, zweimal, dreimal, doppelt, jede, jeder, jedes, jeden, kein, keine, null, alle`,
  ),
  dates: phrases(
    `heute, morgen, diese woche, nächste woche, diesen monat, nächsten monat, dieses quartal, nächstes quartal, dieses jahr, nächstes jahr,
    ende der woche, ende des monats, ende des quartals, ende des jahres, wochenende, monatsende, quartalsende, jahresende, weihnachten,
    ostern, sommer, herbst, winter, frühling, frühjahr`,
  ),
};

const french: SmartLexicon = {
  vague: phrases(
    `améliorer, améliore, optimiser, optimise, essayer, essaie, tenter, aider, soutenir, favoriser, renforcer, renforce, assurer,
    promouvoir, développer, contribuer, travailler sur, se concentrer sur, faire de son mieux, faire plus, comprendre`,
  ),
  numbers: phrases(
    `deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante, cinquante, cent, moitié,
    tiers, quart, double, chaque, aucun, aucune, zéro, tous, toutes`,
  ),
  dates: phrases(
    `aujourd'hui, demain, cette semaine, semaine prochaine, ce mois, mois prochain, ce trimestre, trimestre prochain, cette année,
    année prochaine, fin de semaine, fin du mois, fin de mois, fin du trimestre, fin de trimestre, noël, pâques, automne, hiver, printemps`,
  ),
};

const spanish: SmartLexicon = {
  vague: phrases(
    `mejorar, mejora, optimizar, optimiza, intentar, intenta, tratar de, ayudar, apoyar, fomentar, reforzar, fortalecer, potenciar,
    asegurar, impulsar, contribuir, trabajar en, centrarse en, hacer lo posible, hacer más, comprender, entender`,
  ),
  numbers: phrases(
    `uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta, cincuenta, cien,
    mitad, tercio, doble, cada, ningún, ninguna, ninguno, cero, todos, todas`,
  ),
  dates: phrases(
    `hoy, esta semana, próxima semana, este mes, próximo mes, este trimestre, próximo trimestre, este año, próximo año,
    fin de semana, fin de mes, final de mes, fin de trimestre, final del trimestre, fin de año, navidad, verano, otoño, invierno, primavera`,
  ),
};

const portuguese: SmartLexicon = {
  vague: phrases(
    `melhorar, melhora, otimizar, otimiza, tentar, tenta, ajudar, apoiar, fomentar, reforçar, fortalecer, potencializar, garantir,
    impulsionar, contribuir, trabalhar em, focar em, fazer o possível, fazer mais, compreender, entender`,
  ),
  numbers: phrases(
    `dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta, quarenta, cinquenta, cem,
    metade, terço, dobro, cada, nenhum, nenhuma, zero, todos, todas`,
  ),
  dates: phrases(
    `hoje, amanhã, esta semana, próxima semana, este mês, próximo mês, este trimestre, próximo trimestre, este ano, próximo ano,
    fim de semana, fim do mês, final do mês, fim do trimestre, final do trimestre, fim do ano, natal, páscoa, verão, outono, inverno, primavera`,
  ),
};

/**
 * By language without region. A language without a list gets the advice that needs none: whether there is a number and a date,
 * and whether several things stand one under the other.
 */
export const smartLexicons: Readonly<Record<string, SmartLexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
