import type { outcome as english } from "../en/outcome.ts";
import type { Translated } from "../translated.ts";

export const outcome: Translated<typeof english, "es"> = {
  link: "¿Ha funcionado? Cerrar, continuar o sustituir lo que está en curso",
  title: "¿Ha funcionado?",
  lead: "Qué ha sido de sus acciones después de «{{name}}». Solo usted ve esta página.",
  pulseSays: "Medido de nuevo en «{{pulse}}», cerrado el {{closed}}.",
  noPulse:
    "Todavía no se ha medido de nuevo, así que no se puede decir nada del cambio. Aun así, puede cerrar, continuar o sustituir una acción según su propio criterio.",
  empty: "No hay nada en curso ni hecho en este plan.",
  about: "Sobre: {{label}}",
  result: {
    doneNoticed: "Hecho, y se ha notado",
    doneUnnoticed: "Hecho, y no se ha notado",
    notDone: "No hecho",
    untold: "Hecho; no se puede decir si se ha notado",
  },
  noticedTeam: "De su equipo, {{share}} dicen que lo han notado.",
  noticedArea:
    "Su equipo es demasiado pequeño para mostrarlo. Del área que lo rodea, {{share}} dicen que han notado algo.",
  notAsked: "No se ha preguntado a nadie si se ha notado, o han respondido demasiado pocos para decirlo.",
  shareBand: "entre el {{low}}\u00a0% y el {{high}}\u00a0%",
  shareAbout: "alrededor del {{value}}\u00a0%",
  change: {
    teamLevel: "Lo que dice su equipo",
    teamGap: "La brecha entre usted y su equipo",
    areaGap: "La brecha entre los responsables y su gente, en el área que rodea a su equipo",
  },
  changed: "{{before}} antes, {{after}} ahora: un cambio de {{difference}} puntos. Está entre {{low}} y {{high}}.",
  expected:
    "Sin hacer nada, ahora estaría en torno a {{expected}}: lo que destaca una vez tiende a volver por sí solo.",
  noExpected: "Se ha publicado demasiado poco para decir hacia dónde habría ido por sí solo.",
  untoldChange:
    "No se puede decir cuál es el cambio: ni su equipo ni el área que lo rodea tienen respuestas suficientes en las dos mediciones. Puede decidir según su propio criterio.",
  decided: {
    closed: "Usted la cerró el {{on}}.",
    continued: "Usted decidió el {{on}} continuar.",
    replaced: "Usted decidió el {{on}} hacer otra cosa en su lugar.",
  },
  word: "Su propia valoración",
  wordHint: "Para usted, si lo desea. Nadie más la ve.",
  close: "Cerrarla",
  continue: "Continuar",
  replace: "Sustituirla",
  choose: "¿Y ahora?",
  saved: "Guardado.",
  next: "Elegir otra cosa del playbook",
  nextPulse: "Ver qué propone el nuevo resultado",
  back: "Volver a mi equipo",
  problems: {
    outdated: "Esto se ha cambiado desde que usted abrió la página. Mírelo de nuevo y decida después.",
    tooMany: "Ya hay tres acciones en curso, que es el máximo. Termine o cierre antes una de ellas.",
    word: "Acorte su valoración: 500 caracteres como máximo.",
  },
  leaders: {
    link: "Qué ha sido de las acciones de los responsables",
    title: "Qué ha sido de las acciones",
    lead: "Partes de los responsables que han decidido sobre una acción después de «{{name}}», nunca de quién se trata. Un responsable con varias acciones puede contar en más de una.",
    few: "Todavía han decidido menos de {{count}} responsables, así que no se muestra nada.",
    noticed: "Hecho, y su gente lo ha notado",
    unnoticed: "Hecho, y su gente no lo ha notado",
    notDone: "No hecho",
    share: "{{share}}\u00a0%",
  },
  pulse: {
    itemsLead:
      "Está marcado exactamente aquello en lo que trabajan los responsables y la dirección después de este resultado.",
    noticed: "Preguntar si se ha notado",
    noticedHint:
      "En estos temas, alguien ha mostrado a todos lo que hace. Cada uno añade una pregunta para cada nivel, que se publica con los mismos umbrales que las demás.",
  },
};
