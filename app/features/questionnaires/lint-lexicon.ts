/** The words that the linter knows of one language, all in lower case. */
export interface Lexicon {
  /** Each of these turns a sentence round by itself. */
  readonly negations: readonly string[];
  /** Of these a sentence may have several that mean one: « ne … personne », « no … nunca ». */
  readonly concord: readonly string[];
  readonly absolutes: readonly string[];
  readonly leading: readonly string[];
  /** How often or how much: the same in every tier's wording, or the answers cannot be compared. */
  readonly strength: readonly string[];
  /** Who is spoken about, and words without content: left out when wordings are compared. */
  readonly persons: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);

const english: Lexicon = {
  negations:
    words(`not never no none nobody nothing nowhere neither nor without cannot hardly scarcely barely seldom rarely
    lack lacks lacking fail fails failed unable unclear uncertain unfair unlikely unimportant unnecessary unhelpful unreasonable
    unrealistic unwilling impossible ineffective insufficient incomplete inconsistent dissatisfied disagree`),
  concord: [],
  absolutes:
    words(`always never all every everyone everybody everything nobody none completely totally entirely absolutely
    constantly perfectly`),
  leading:
    words(`obviously clearly surely naturally undoubtedly excellent outstanding wonderful brilliant fantastic terrible
    awful ridiculous should must`),
  strength:
    words(`always usually often frequently regularly sometimes occasionally rarely seldom never daily weekly monthly
    quarterly yearly very fully completely partly mostly somewhat quite extremely`),
  persons:
    words(`a an the and or of to in on at for with from by as is are be been do does it its this that these those they
    them their theirs he she his her i me my mine myself we us our ours you your ourselves themselves who whom what which when
    where how manager managers rep reps executive executives leader leaders senior salespeople salesperson team teams people area
    company organisation organization person persons here work works each other one have has had being after before if so up
    not own first line`),
};

const german: Lexicon = {
  negations: words(`nicht nie niemals niemand nichts kein keine keinen keinem keiner keines ohne kaum selten weder noch
    unklar unfair unmöglich unwahrscheinlich unwichtig unnötig unfähig ungenügend mangel fehlt fehlen`),
  concord: [],
  absolutes: words(
    "immer nie niemals alle alles jeder jede jedes niemand völlig vollständig absolut ständig ausnahmslos",
  ),
  leading: words(
    "natürlich selbstverständlich offensichtlich sicherlich zweifellos hervorragend großartig schrecklich sollte sollten muss müssen",
  ),
  strength:
    words(`immer meistens oft häufig regelmäßig manchmal gelegentlich selten nie täglich wöchentlich monatlich jährlich
    sehr völlig teilweise meist ziemlich äußerst`),
  persons:
    words(`der die das den dem des ein eine einen einem einer eines und oder von zu zum zur im in am an auf für mit aus bei
    als ist sind wird werden haben hat ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren sie er ihr ihre
    ihren ihrem ihrer sein seine führungskraft führungskräfte vorgesetzte vorgesetzten vorgesetzter mitarbeiter mitarbeitende
    mitarbeitenden team teams bereich leute wer was wie wenn dass es sich selbst hier jeweils`),
};

const french: Lexicon = {
  negations: words(
    "sans impossible incapable injuste inutile insuffisant insuffisante incertain manque manquent rarement",
  ),
  concord: words("ne n pas jamais rien aucun aucune personne nul nulle guère"),
  absolutes: words(
    "toujours jamais tous toutes tout aucun aucune personne totalement complètement absolument entièrement constamment",
  ),
  leading: words(
    "évidemment naturellement certainement assurément excellent excellente formidable terrible doit doivent devrait devraient",
  ),
  strength: words(`toujours souvent fréquemment régulièrement parfois occasionnellement rarement jamais quotidiennement
    hebdomadaire mensuellement très entièrement partiellement plutôt extrêmement`),
  persons:
    words(`le la les l un une des du de d et ou à au aux en dans sur pour par avec est sont a ont je j me m moi mon ma mes
    nous notre nos il elle ils elles se s leur leurs son sa ses lui mon manager managers responsable responsables commercial
    commerciaux équipe équipes domaine collaborateurs ce cet cette ces qui que qu ce quand comment chacun chaque`),
};

const spanish: Lexicon = {
  negations: words("sin imposible incapaz injusto injusta inútil insuficiente falta faltan apenas raramente tampoco"),
  concord: words("no nunca jamás nadie nada ningún ninguna ninguno ni"),
  absolutes: words(
    "siempre nunca jamás todos todas todo nadie ninguno totalmente completamente absolutamente constantemente",
  ),
  leading: words(
    "obviamente naturalmente seguramente ciertamente excelente estupendo terrible debe deben debería deberían",
  ),
  strength:
    words(`siempre frecuentemente regularmente habitualmente ocasionalmente raramente nunca diariamente semanalmente
    mensualmente muy totalmente parcialmente bastante extremadamente`),
  persons:
    words(`el la los las un una unos unas de del y e o u a al en por para con es son ha han yo me mi mis mí nosotros nos
    nuestro nuestra nuestros nuestras ellos ellas él ella se su sus lo le les responsable responsables jefe jefes gerente gerentes
    comercial comerciales equipo equipos área personas que qué quien cuando cómo cada este esta esto`),
};

const portuguese: Lexicon = {
  negations: words("sem impossível incapaz injusto injusta inútil insuficiente falta faltam raramente tampouco"),
  concord: words("não nunca jamais ninguém nada nenhum nenhuma nem"),
  absolutes: words(
    "sempre nunca jamais todos todas tudo ninguém nenhum totalmente completamente absolutamente constantemente",
  ),
  leading: words("obviamente naturalmente certamente seguramente excelente ótimo terrível deve devem deveria deveriam"),
  strength: words(`sempre frequentemente regularmente geralmente ocasionalmente raramente nunca diariamente semanalmente
    mensalmente muito totalmente parcialmente bastante extremamente`),
  persons:
    words(`o a os as um uma uns umas de do da dos das e ou em no na nos nas por para pelo pela com é são foi eu me mim meu
    minha meus minhas nós nosso nossa nossos nossas eles elas ele ela se seu sua seus suas lhe gestor gestora gestores gerente
    gerentes líder líderes vendedor vendedores equipe equipes área pessoas que quem quando como cada este esta isto ao à`),
};

/** By language without region. Japanese and Arabic have no list here: of them only length is advised on. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
