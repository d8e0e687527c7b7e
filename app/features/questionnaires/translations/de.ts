import type { QuestionnaireTexts } from "../translated.ts";

export const german: QuestionnaireTexts = {
  title: "Von der Strategie in den Vertrieb",
  description:
    "Ob die Strategie im Vertrieb ankommt: was Geschäftsleitung, direkte Führungskräfte und Mitarbeitende jeweils sehen.",
  pulse: {
    title: "Von der Strategie in den Vertrieb: Puls",
    description: "Die Fragen, bei denen sich zuerst etwas bewegt, in zwei Minuten noch einmal gestellt.",
  },
  shortForm: {
    title: "Von der Strategie in den Vertrieb: Kurzfassung",
    description: "Zwölf der gepaarten Fragen, mindestens eine zu jedem Thema, in etwa drei Minuten.",
  },
  tiers: {
    executive: { name: "Geschäftsleitung", plural: "Geschäftsleitung" },
    manager: { name: "Führungskraft", plural: "Führungskräfte" },
    rep: { name: "Vertriebsmitarbeitende", plural: "Vertriebsmitarbeitende" },
  },
  themes: {
    direction: {
      name: "Strategische Richtung",
      question: "Folgen die Vertriebsziele aus der Strategie, in einer Reihenfolge, die alle kennen?",
    },
    understanding: {
      name: "Gemeinsames Verständnis",
      question: "Ist die Strategie verstanden, das Warum ebenso wie das Was?",
    },
    expectations: {
      name: "Klare Erwartungen",
      question: "Ist klar und verbindlich, was von jeder Person erwartet wird?",
    },
    coaching: {
      name: "Coaching",
      question: "Coachen Führungskräfte an der echten Arbeit, und ändert das etwas?",
    },
    "follow-through": {
      name: "Dranbleiben",
      question: "Wird bei Zusagen nachgefragt und gute Arbeit bemerkt?",
    },
    capability: {
      name: "Können im Vertrieb",
      question: "Können die Mitarbeitenden, was die Strategie von ihnen verlangt?",
    },
    leadership: {
      name: "Engagement der Geschäftsleitung",
      question: "Tut die Geschäftsleitung selbst, was sie verlangt, und schafft sie Raum für Entwicklung?",
    },
    focus: {
      name: "Fokus und Mittel",
      question: "Fließen Einsatz und Mittel dorthin, wo die Strategie sie haben will?",
    },
    incentives: {
      name: "Anreize und Kennzahlen",
      question: "Belohnen Vergütung, Lob und Kennzahlen, was die Strategie verlangt?",
    },
    voice: {
      name: "Gehör und Zusammenarbeit",
      question: "Kommt oben an, was der Vertrieb hört, und hilft das übrige Unternehmen mit?",
    },
  },
  items: {
    "goals-follow-strategy": {
      label: "Vertriebsziele folgen der Strategie",
      wording: {
        executive: "Die Vertriebsziele, die ich setze, leiten sich erkennbar aus der Unternehmensstrategie ab.",
        manager:
          "Die Vertriebsziele, die ich vorgegeben bekomme, leiten sich erkennbar aus der Unternehmensstrategie ab.",
        rep: "Die Vertriebsziele, auf die ich hinarbeite, leiten sich erkennbar aus der Unternehmensstrategie ab.",
      },
    },
    "goals-ranked": {
      label: "Rangfolge der Ziele ist bekannt",
      wording: {
        executive:
          "Unsere Vertriebsziele haben eine Rangfolge, die die Menschen in meinem Bereich heute wiedergeben könnten.",
        manager: "Unsere Vertriebsziele haben eine Rangfolge, die ich heute wiedergeben könnte.",
        rep: "Unsere Vertriebsziele haben eine Rangfolge, die ich heute wiedergeben könnte.",
      },
    },
    "priorities-shift": {
      label: "Prioritäten wechseln zu früh",
      wording: {
        executive: "Unsere Prioritäten ändern sich, bevor mein Bereich danach handeln konnte.",
        manager: "Unsere Prioritäten ändern sich, bevor mein Team danach handeln konnte.",
        rep: "Unsere Prioritäten ändern sich, bevor ich danach handeln konnte.",
      },
    },
    "why-explained": {
      label: "Das Warum wird erklärt",
      wording: {
        executive:
          "Wenn die Führungskräfte in meinem Bereich weitergeben, was die Strategie verlangt, erklären sie den Grund dafür.",
        manager: "Wenn ich weitergebe, was die Strategie verlangt, erkläre ich den Grund dafür.",
        rep: "Wenn meine Führungskraft weitergibt, was die Strategie verlangt, erklärt sie den Grund dafür.",
      },
    },
    "strategy-revisited": {
      label: "Strategie bleibt Thema in Gesprächen",
      wording: {
        executive:
          "Die Führungskräfte in meinem Bereich kommen in Teambesprechungen und Einzelgesprächen auf die Strategie zurück.",
        manager: "Ich komme in unseren Teambesprechungen und Einzelgesprächen auf die Strategie zurück.",
        rep: "Meine Führungskraft kommt in unseren Teambesprechungen und Einzelgesprächen auf die Strategie zurück.",
      },
    },
    "expectations-set": {
      label: "Klare, verbindliche Erwartungen",
      wording: {
        executive:
          "Die Führungskräfte in meinem Bereich legen klar und verbindlich fest, was sie von jeder Person in ihrem Team erwarten.",
        manager: "Ich lege klar und verbindlich fest, was ich von jeder Person in meinem Team erwarte.",
        rep: "Meine Führungskraft legt klar und verbindlich fest, was von mir erwartet wird.",
      },
    },
    "expectations-specific": {
      label: "Erwartungen über das Umsatzziel hinaus",
      wording: {
        executive:
          "Die Erwartungen der Führungskräfte in meinem Bereich besagen über das Umsatzziel hinaus, welche Kunden, Produkte und Verhaltensweisen wichtig sind.",
        manager:
          "Meine Erwartungen besagen über das Umsatzziel hinaus, welche Kunden, Produkte und Verhaltensweisen wichtig sind.",
        rep: "Die Erwartungen meiner Führungskraft besagen über das Umsatzziel hinaus, welche Kunden, Produkte und Verhaltensweisen wichtig sind.",
      },
    },
    "expectations-measurable": {
      label: "Erwartungen mit Maß und Termin",
      wording: {
        executive:
          "Die Erwartungen der Führungskräfte in meinem Bereich an ihre Mitarbeitenden sind messbar und haben einen Termin.",
        manager: "Meine Erwartungen an meine Mitarbeitenden sind messbar und haben einen Termin.",
        rep: "Die Erwartungen meiner Führungskraft an mich sind messbar und haben einen Termin.",
      },
    },
    "coaching-in-field": {
      label: "Coaching an echten Kundensituationen",
      wording: {
        executive:
          "Wenn die Führungskräfte in meinem Bereich coachen, dann anhand echter Kundensituationen, vor Ort oder am Telefon.",
        manager: "Wenn ich coache, dann anhand echter Kundensituationen, vor Ort oder am Telefon.",
        rep: "Wenn meine Führungskraft mich coacht, dann anhand echter Kundensituationen, vor Ort oder am Telefon.",
      },
    },
    "coaching-changes-week": {
      label: "Coaching wirkt in der Folgewoche",
      wording: {
        executive:
          "Nach einem Coaching durch die Führungskräfte in meinem Bereich machen Mitarbeitende in der Woche darauf etwas anders.",
        manager: "Nach einem Coaching durch mich machen meine Mitarbeitenden in der Woche darauf etwas anders.",
        rep: "Nach einem Coaching durch meine Führungskraft mache ich in der Woche darauf etwas anders.",
      },
    },
    "one-to-ones-dropped": {
      label: "Einzelgespräche verschoben oder gestrichen",
      wording: {
        executive:
          "Die Führungskräfte in meinem Bereich verschieben oder streichen Einzelgespräche mit Mitarbeitenden, wenn etwas Dringendes dazwischenkommt.",
        manager:
          "Ich verschiebe oder streiche Einzelgespräche mit Mitarbeitenden, wenn etwas Dringendes dazwischenkommt.",
        rep: "Meine Führungskraft verschiebt oder streicht unsere Einzelgespräche, wenn etwas Dringendes dazwischenkommt.",
      },
    },
    "commitments-checked": {
      label: "Zusagen zum Termin nachgefragt",
      wording: {
        executive:
          "Die Führungskräfte in meinem Bereich fragen zum vereinbarten Termin nach, was aus den Zusagen ihrer Mitarbeitenden geworden ist.",
        manager: "Ich frage zum vereinbarten Termin nach, was aus den Zusagen meiner Mitarbeitenden geworden ist.",
        rep: "Meine Führungskraft fragt zum vereinbarten Termin nach, was aus meinen Zusagen geworden ist.",
      },
    },
    "execution-noticed": {
      label: "Gute Umsetzung wird bemerkt",
      wording: {
        executive:
          "Wenn Mitarbeitende etwas gut umsetzen, bemerken es die Führungskräfte in meinem Bereich, noch bevor das Ergebnis vorliegt.",
        manager: "Wenn meine Mitarbeitenden etwas gut umsetzen, bemerke ich es, noch bevor das Ergebnis vorliegt.",
        rep: "Wenn ich etwas gut umsetze, bemerkt es meine Führungskraft, noch bevor das Ergebnis vorliegt.",
      },
    },
    "accountability-as-control": {
      label: "Verantwortung wirkt wie Kontrolle",
      wording: {
        executive:
          "Die Art, wie die Führungskräfte in meinem Bereich ihre Mitarbeitenden in die Verantwortung nehmen, wirkt wie Kontrolle.",
        manager: "Die Art, wie ich meine Mitarbeitenden in die Verantwortung nehme, wirkt wie Kontrolle.",
        rep: "Die Art, wie meine Führungskraft mich in die Verantwortung nimmt, wirkt wie Kontrolle.",
      },
    },
    "people-adapt": {
      label: "Vertrieb geht auf jeden Kunden ein",
      wording: {
        executive:
          "Unsere Vertriebsmitarbeitenden stellen sich auf den Bedarf jedes Kunden ein und gehen auf Bedenken ein, sobald sie auftauchen.",
        manager:
          "Die Mitarbeitenden in meinem Team stellen sich auf den Bedarf jedes Kunden ein und gehen auf Bedenken ein, sobald sie auftauchen.",
        rep: "Meine Kolleginnen und Kollegen im Vertrieb stellen sich auf den Bedarf jedes Kunden ein und gehen auf Bedenken ein, sobald sie auftauchen.",
      },
    },
    "skills-built-first": {
      label: "Erst Können aufbauen, dann Ergebnisse fordern",
      wording: {
        executive: "Wir bauen das Können auf, das die Strategie verlangt, bevor wir die Ergebnisse fordern.",
        manager:
          "Das Unternehmen baut das Können auf, das die Strategie verlangt, bevor es von meinem Team die Ergebnisse fordert.",
        rep: "Das Unternehmen baut das Können auf, das die Strategie verlangt, bevor es von mir die Ergebnisse fordert.",
      },
    },
    "leaders-do-it": {
      label: "Geschäftsleitung lebt vor, was sie verlangt",
      wording: {
        executive: "In der Geschäftsleitung tun wir selbst, was wir von anderen im Vertrieb verlangen.",
        manager: "Unsere Geschäftsleitung tut selbst, was sie von anderen im Vertrieb verlangt.",
        rep: "Unsere Geschäftsleitung tut selbst, was sie von anderen im Vertrieb verlangt.",
      },
    },
    "managers-have-time": {
      label: "Raum für die Entwicklung der Mitarbeitenden",
      wording: {
        executive:
          "Die direkten Führungskräfte bekommen hier Raum, ihre Mitarbeitenden zu entwickeln, und Anerkennung, wenn sie es tun.",
        manager: "Ich bekomme Raum, meine Mitarbeitenden zu entwickeln, und Anerkennung, wenn ich es tue.",
        rep: "Führungskräfte bekommen hier Raum, ihre Mitarbeitenden zu entwickeln, und Anerkennung, wenn sie es tun.",
      },
    },
    "effort-on-named-customers": {
      label: "Einsatz dort, wo die Strategie ihn will",
      wording: {
        executive:
          "In meinem Bereich gilt der Einsatz zuerst den Kunden und Angeboten, die die Strategie nennt, und dann erst allen, die gerade kaufen.",
        manager:
          "In meinem Team gilt der Einsatz zuerst den Kunden und Angeboten, die die Strategie nennt, und dann erst allen, die gerade kaufen.",
        rep: "Mein Einsatz gilt zuerst den Kunden und Angeboten, die die Strategie nennt, und dann erst allen, die gerade kaufen.",
      },
    },
    "resources-for-priorities": {
      label: "Zeit, Hilfsmittel und Budget für Prioritäten",
      wording: {
        executive: "Mein Bereich hat, was er für unsere Prioritäten braucht: Zeit, Hilfsmittel und Budget.",
        manager: "Mein Team hat, was es für unsere Prioritäten braucht: Zeit, Hilfsmittel und Budget.",
        rep: "Ich habe, was ich für unsere Prioritäten brauche: Zeit, Hilfsmittel und Budget.",
      },
    },
    "pay-matches-strategy": {
      label: "Bezahlt und gelobt im Sinne der Strategie",
      wording: {
        executive: "Wofür Vertriebsmitarbeitende hier bezahlt und gelobt werden, ist das, was die Strategie verlangt.",
        manager: "Wofür mein Team bezahlt und gelobt wird, ist das, was die Strategie verlangt.",
        rep: "Wofür ich bezahlt und gelobt werde, ist das, was die Strategie verlangt.",
      },
    },
    "activity-over-quality": {
      label: "Aktivität zählt mehr als Qualität",
      wording: {
        executive: "In meinem Bereich zählt die Menge der Aktivitäten mehr als ihre Qualität.",
        manager: "In meinem Team zählt die Menge der Aktivitäten mehr als ihre Qualität.",
        rep: "In meiner Arbeit zählt die Menge der Aktivitäten mehr als ihre Qualität.",
      },
    },
    "field-is-heard": {
      label: "Der Vertrieb wird gehört und bekommt Antwort",
      wording: {
        executive: "Was der Vertrieb von Kunden hört, erreicht uns, die entscheiden, und wird beantwortet.",
        manager: "Was mein Team von Kunden hört, erreicht diejenigen, die entscheiden, und wird beantwortet.",
        rep: "Was ich von Kunden höre, erreicht diejenigen, die entscheiden, und wird beantwortet.",
      },
    },
    "functions-help": {
      label: "Andere Abteilungen helfen mit",
      wording: {
        executive:
          "Andere Abteilungen und interne Abläufe bringen die Arbeit meines Bereichs für wichtige Kunden voran.",
        manager: "Andere Abteilungen und interne Abläufe bringen die Arbeit meines Teams für wichtige Kunden voran.",
        rep: "Andere Abteilungen und interne Abläufe bringen meine Arbeit für wichtige Kunden voran.",
      },
    },
    "predict-expectations": {
      label: "Vorhersage: Erwartungen sind klar",
      wording: {
        manager: "Welcher Anteil Ihrer Mitarbeitenden wird sagen, dass meistens klar ist, was Sie von ihnen erwarten?",
      },
    },
    "predict-follow-up": {
      label: "Vorhersage: Nachfragen zum Termin",
      wording: {
        manager: "Welcher Anteil Ihrer Mitarbeitenden wird sagen, dass Sie meistens nachfragen, wenn etwas fällig ist?",
      },
    },
    "growth-priorities": {
      label: "Rangfolge der Wachstumstreiber",
      wording: {
        executive: "Ordnen Sie die fünf Wachstumstreiber danach, wie wichtig sie Ihnen dieses Jahr im Vertrieb sind.",
        manager:
          "Ordnen Sie die fünf Wachstumstreiber danach, wie wichtig sie Ihrer Meinung nach dem Unternehmen dieses Jahr im Vertrieb sind.",
        rep: "Ordnen Sie die fünf Wachstumstreiber danach, wie wichtig sie Ihrer Meinung nach dem Unternehmen dieses Jahr im Vertrieb sind.",
      },
      options: {
        "new-customers": "Neue Kunden gewinnen",
        "products-services": "Bestehenden Kunden mehr Produkte und Dienstleistungen verkaufen",
        "new-markets": "Neue Märkte erschließen",
        profitability: "Profitabilität steigern",
        brand: "Die Marke stärken",
      },
    },
    clearer: {
      label: "Was es klarer machen würde",
      wording: {
        executive: "Was wäre das Eine, das klarer machen würde, was von Ihnen erwartet wird?",
        manager: "Was wäre das Eine, das klarer machen würde, was von Ihnen erwartet wird?",
        rep: "Was wäre das Eine, das klarer machen würde, was von Ihnen erwartet wird?",
      },
    },
    "customers-say": {
      label: "Was Kunden uns sagen",
      wording: {
        executive: "Was sagen Ihnen Kunden, das die Geschäftsleitung hören sollte?",
        manager: "Was sagen Ihnen Kunden, das die Geschäftsleitung hören sollte?",
        rep: "Was sagen Ihnen Kunden, das die Geschäftsleitung hören sollte?",
      },
    },
  },
};
