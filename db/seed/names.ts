import { type Random, randomFrom } from "./random.ts";

/** Names of one language. A part outside the Latin script stands with its spelling for an address: `佐藤=sato`. */
interface NamePool {
  /** BCP 47. */
  readonly locale: string;
  readonly familyFirst?: true;
  readonly given: string;
  readonly family: string;
}

/**
 * Common given and family names, put together at random. Family names are such as do not change with who bears them; Greek
 * ones do, so it has two pools.
 */
export const namePools = {
  swedish: {
    locale: "sv",
    given:
      "Åsa Björn Elin Gustav Håkan Ingrid Jörgen Karin Lovisa Måns Nils Östen Pernilla Rasmus Saga Tove Ulrika Viktor",
    family:
      "Åkerlund Bergström Dahlqvist Ekström Forsgren Grönwall Hellström Isaksson Järvinge Kronqvist Löfgren Mårdh Nordlöf Öhrström Rosenqvist Sjöholm Törnblad Wallgren",
  },
  norwegian: {
    locale: "nb",
    given: "Ågot Bjørn Dagny Eirik Frøya Gunnhild Håvard Ingvild Jørn Kåre Liv Magnus Øystein Ragnhild Sindre Torunn",
    family:
      "Aasland Bjørkhaug Dyrkolbotn Engebråten Fagerheim Grønnevik Haugsbø Kvåle Lønseth Moldskred Nygårdshaug Øvrebø Røsvik Skjelbred Tveitå Vågane",
  },
  danish: {
    locale: "da",
    given: "Anders Birgitte Christoffer Ditte Esben Freja Gorm Helle Ida Jeppe Kirsten Lærke Mads Nanna Søren Trine",
    family:
      "Agerskov Bækgaard Damkjær Enevoldsen Fuglsang Gråbæk Højlund Klitgaard Lykkegård Møllegaard Nørregaard Overgaard Rønnow Skovgård Thygesen Østerby",
  },
  finnish: {
    locale: "fi",
    given: "Aino Eero Hannele Ilmari Jyrki Kaisa Lauri Maarit Niilo Outi Päivi Riikka Sampo Tuulikki Veikko Äijö",
    family:
      "Ahvenlampi Harjunpää Jääskelä Kankaanpää Lehtimäki Mäntykoski Niittylahti Ojanperä Pöyhönen Rantasalo Särkilahti Tähkäpää Uusikylä Vähäkangas Ylitalo",
  },
  german: {
    locale: "de",
    given:
      "Annegret Bernd Cäcilia Dörte Ekkehard Friederike Götz Hannelore Jörg Käthe Lutz Mechthild Norbert Rüdiger Sönke Tjark Ulrike Wiebke",
    family:
      "Ahrensböck Brückmann Dörfler Eschweiler Fährmann Großkopf Hüttenrauch Jägermeyer Köhnlein Lütkemeier Mühlhaus Nüßlein Ostertag Pfäffle Röhrich Schönfelder Süßkind Weißhaupt",
  },
  austrian: {
    locale: "de-AT",
    given: "Alois Burgi Dominik Eva-Maria Florian Gabriele Hannes Josefa Leopold Margit Resi Sepp Traudl Xaver",
    family:
      "Achleitner Brandstätter Dürnberger Eibensteiner Frühwirth Grünauer Hörmandinger Kirchgäßner Löschenkohl Mühlböck Pöschl Stöckelmayr Überreiter Zöchling",
  },
  swiss: {
    locale: "de-CH",
    given: "Beat Corinne Dario Flurina Gian Käthi Leandra Mirjam Reto Seraina Urs Vreni",
    family:
      "Ambühl Bärtschi Caduff Dürrenmatter Flückiger Grütter Hänggi Jörimann Kägi Lüthold Möckli Rüegsegger Schär Zgraggen",
  },
  polish: {
    locale: "pl",
    given: "Agnieszka Błażej Czesława Dorota Grażyna Jędrzej Łucja Małgorzata Paweł Róża Stanisław Świętosława Żaneta",
    family:
      "Bąk Chrząszcz Gołąb Jabłoń Kaczmarek Kołodziej Król Łoś Nowak Pająk Rogoż Stępień Szczęk Wójcik Wróbel Zając Żak",
  },
  czech: {
    locale: "cs",
    given: "Anežka Bořivoj Čeněk Dušan Hedvika Jiří Květa Luboš Markéta Ondřej Růžena Štěpán Vojtěch Zdeňka",
    family:
      "Bartůšků Dolejší Hořejší Janů Jírů Kočí Krejčí Martinů Matějů Pavlů Petrů Podhorní Šebků Šimů Tomšů Václavů",
  },
  english: {
    locale: "en-GB",
    given:
      "Alisha Benedict Cerys Dominic Eleri Farhan Gemma Harriet Imogen Jermaine Keziah Lachlan Maddie Nikhil Oluwaseun Priya Rhodri Simran Theo Yasmin",
    family:
      "Ainscough Bexfield Chowdhury Dunthorne Eastwick Fernsby Gwilliam Hathersage Iqbal Jardine Kettlewell Llewelyn-Rees Marchbank Nightscale Okonjo Pemberley Rowntree-Shaw Thistlewood Underhay Wragg",
  },
  scottish: {
    locale: "en-GB",
    given: "Ailsa Callum Catriona Eilidh Fergus Greer Hamish Isla Kirsty Morven Niall Rory Shona Struan",
    family:
      "Abercairn Balmerino Carnegie-Hood Drumlanrig Farquhar Galbraith Inverarity Kilgour Lochhead MacEachern MacRath Pitcairn Rankeillor Tulloch",
  },
  irish: {
    locale: "en-IE",
    given: "Aoife Bríd Cathal Dáithí Éabha Fionn Gráinne Íde Lorcan Máirín Naoise Oisín Róisín Sadhbh Tadhg Úna",
    family:
      "Ó Briain=obriain Ó Ceallaigh=oceallaigh Breathnach=breathnach Devaney=devaney Fennelly=fennelly Geraghty=geraghty Hanrahan=hanrahan Kinsella=kinsella Loughnane=loughnane McGonagle=mcgonagle Mulvihill=mulvihill O’Shaughnessy=oshaughnessy Prendiville=prendiville Tuohy=tuohy",
  },
  french: {
    locale: "fr",
    given:
      "Aurélien Béatrice Cédric Delphine Éloïse Françoise Gaël Héloïse Inès Joël Loïc Maëlle Noémie Rémi Solène Théophile",
    family:
      "Aubépin Bélanger Chênevert Desrosières Échalier Fougeray Grandclément Hénaff Jolivet Lefrançois Maréchal-Roux Noël Péricard Quémener Rivoire Vaugrenard",
  },
  spanish: {
    locale: "es",
    given: "Álvaro Begoña Concepción Desirée Iñaki Jesús Lucía Martín Nuria Óscar Purificación Ramón Sebastián Ximena",
    family:
      "Arzúa Bañuelos Cordón Díez Echevarría Fariñas Gálvez Ibáñez Jáuregui Lázaro Muñiz Núñez Ordóñez Peñalver Quiñones Zúñiga",
  },
  portuguese: {
    locale: "pt",
    given: "Ângela Bárbara Conceição Duarte Estêvão Fátima Gonçalo Inês João Lídia Mónica Nuno Sónia Tomé",
    family:
      "Açafrão Brandão Carvalhal Damião Falcão Gusmão Leitão Magalhães Negrão Paixão Queirós Simões Trovão Vilaça",
  },
  italian: {
    locale: "it",
    given:
      "Adalgisa Beatrice Cosimo Donatella Ettore Fiorenza Gaspare Ilaria Loredana Niccolò Ornella Pasquale Ruggero Serafina Tancredi Viola",
    family:
      "Altobelli Boccadoro Cacciapuoti Dellafiore Ermellini Frangipane Giannotti Lombardozzi Mezzalira Nicolò Passalacqua Quattrocchi Rinaldò Spadavecchia Tagliaferro Zuccalà",
  },
  greekWomen: {
    locale: "el",
    given:
      "Αγγελική=angeliki Βασιλική=vasiliki Δήμητρα=dimitra Ελένη=eleni Ιωάννα=ioanna Κατερίνα=katerina Σοφία=sofia",
    family:
      "Αναγνωστοπούλου=anagnostopoulou Γεωργακοπούλου=georgakopoulou Δελημάρη=delimari Καλογεράκη=kalogeraki Λαμπροπούλου=lampropoulou Μαυρίδη=mavridi Ξενάκη=xenaki Παπαχρήστου=papachristou Ραφτοπούλου=raftopoulou",
  },
  greekMen: {
    locale: "el",
    given:
      "Ανδρέας=andreas Γιώργος=giorgos Δημήτρης=dimitris Θανάσης=thanasis Κωνσταντίνος=konstantinos Νίκος=nikos Σπύρος=spyros",
    family:
      "Βλαχόπουλος=vlachopoulos Γιαννακόπουλος=giannakopoulos Ζαφειρίδης=zafeiridis Καραμπάτσος=karampatsos Λυμπέρης=lymperis Μαστρογιάννης=mastrogiannis Πετρίδης=petridis Σταματάκης=stamatakis Χατζηλιάδης=chatziliadis",
  },
  turkish: {
    locale: "tr",
    given:
      "Ayşegül Barış Çağla Doğan Emre Fırat Gülşen Hülya İbrahim Kıvanç Meltem Nazlı Oğuz Özlem Şebnem Tuğba Yiğit",
    family:
      "Akgündüz Başaran Çelebioğlu Dağdelen Erkılıç Gökbulut Işıkçı İpekyüz Karabıyık Kızılırmak Özbilgin Sarıkaya Şahinbaş Tanrıöver Uçar Yıldırımer",
  },
  arabic: {
    locale: "ar",
    given:
      "أمل=amal باسم=basim جمانة=jumana حنان=hanan خالد=khalid دانة=dana راشد=rashid ريم=reem سلمى=salma طارق=tariq عائشة=aisha غادة=ghada فيصل=faisal ليلى=layla ماجد=majid نورة=noura هشام=hisham ياسر=yasir",
    family:
      "الأنصاري=alansari البستاني=albustani الجابري=aljabri الحداد=alhaddad الخطيب=alkhatib الدباغ=aldabbagh الرفاعي=alrifai الزهراني=alzahrani السويدي=alsuwaidi الشامسي=alshamsi العطار=alattar الفارسي=alfarsi القاسمي=alqasimi الكعبي=alkaabi المرزوقي=almarzouqi النجار=alnajjar",
  },
  japanese: {
    locale: "ja",
    familyFirst: true,
    given:
      "葵=aoi 大輔=daisuke 恵美=emi 春香=haruka 一郎=ichiro 純=jun 和也=kazuya 美咲=misaki 直樹=naoki 玲奈=rena 翔太=shota 智子=tomoko 優=yu 結衣=yui",
    family:
      "青山=aoyama 藤原=fujiwara 長谷川=hasegawa 石橋=ishibashi 川口=kawaguchi 工藤=kudo 三浦=miura 中島=nakajima 小川=ogawa 斎藤=saito 高木=takagi 上野=ueno 渡部=watabe 吉岡=yoshioka",
  },
  chinese: {
    locale: "zh-Hans",
    familyFirst: true,
    given:
      "博文=bowen 春燕=chunyan 德华=dehua 芳=fang 国强=guoqiang 海燕=haiyan 佳怡=jiayi 立新=lixin 梦洁=mengjie 佩玲=peiling 若曦=ruoxi 思远=siyuan 文静=wenjing 晓明=xiaoming 雨桐=yutong 志刚=zhigang",
    family:
      "陈=chen 邓=deng 冯=feng 高=gao 黄=huang 江=jiang 孔=kong 林=lin 孟=meng 潘=pan 秦=qin 沈=shen 唐=tang 吴=wu 薛=xue 叶=ye 郑=zheng",
  },
} as const satisfies Record<string, NamePool>;

export type PoolName = keyof typeof namePools;

export interface PersonName {
  readonly name: string;
  /** The local part of an address: ASCII letters and one dot. */
  readonly mailbox: string;
  readonly locale: string;
}

/** Hands out the names of one pool in a fixed random order, none twice. */
export function namesOf(pool: PoolName): () => PersonName {
  const { locale, given, family, ...rest }: NamePool = namePools[pool];
  const random: Random = randomFrom(`names/${pool}`);
  const pairs = partsOf(given).flatMap((first) => partsOf(family).map((last) => ({ first, last })));
  const waiting = random.shuffled(pairs);
  return () => {
    const next = waiting.pop();
    if (!next) throw new Error(`The name pool ${pool} is too small`);
    const { first, last } = next;
    const space = /\p{Script=Han}/u.test(first.written) && locale.startsWith("zh") ? "" : " ";
    return {
      name: rest.familyFirst ? `${last.written}${space}${first.written}` : `${first.written} ${last.written}`,
      mailbox: `${first.plain}.${last.plain}`,
      locale,
    };
  };
}

/** Parts stand between spaces, unless a spelling follows: `Ó Briain=obriain`. */
function partsOf(list: string): { written: string; plain: string }[] {
  if (!list.includes("=")) return list.split(" ").map((written) => ({ written, plain: plainLetters(written) }));
  return [...list.matchAll(/([^=]+)=([a-z]+)(?: |$)/g)].map(([, written = "", plain = ""]) => ({ written, plain }));
}

// Letters that do not come apart into a base letter and a mark.
const undivided: Record<string, string> = { æ: "ae", ø: "o", ß: "ss", ł: "l", ı: "i", œ: "oe", đ: "d" };

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[æøßłıœđ]/g, (letter) => undivided[letter] ?? "")
    .replace(/[^a-z]/g, "");
}
