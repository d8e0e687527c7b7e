import type { coaching as english } from "../en/coaching.ts";
import type { Translated } from "../translated.ts";

export const coaching: Translated<typeof english, "es"> = {
  list: {
    title: "Mi equipo",
    lead: "Lo que ven su equipo y usted, y lo que usted hace al respecto.",
    emptyTitle: "Aquí todavía no hay nada",
    empty:
      "Cuando un diagnóstico al que usted respondió se cierra y se publica, aquí encuentra sus propias respuestas junto a las de su equipo y un plan de tres acciones como máximo.",
  },
  report: {
    title_zero: "Se está preparando su plan",
    title_one: "Una cosa merece su atención",
    title_many: "{{count}} cosas merecen su atención",
    title_other: "{{count}} cosas merecen su atención",
    leadTeam:
      "{{name}}. Elegido a partir de sus propias respuestas y del resultado publicado de su equipo. Solo usted ve esta página.",
    leadArea:
      "{{name}}. Su equipo no tiene resultado propio: demasiado pocas respuestas, o tan cerca de un grupo vecino que se podrían deducir respuestas sueltas. En su lugar figura el área que lo rodea. Solo usted ve esta página.",
    leadNothing:
      "{{name}}. En su entorno respondieron demasiado pocas personas para publicar algo, así que no hay sobre qué construir un plan.",
    notOwner:
      "Ha accedido con una dirección distinta de la que se invitó a este diagnóstico, así que las respuestas y el plan de la persona invitada siguen cerrados aquí.",
    making: "Cargue de nuevo esta página en un momento.",
    plan: "Su plan",
    open: "Verla",
    compare: "Sus respuestas y las de su equipo",
    compareArea: "Sus respuestas y las de su área",
    compareNote:
      "El valor de su equipo es la parte de las veces, o la parte que está de acuerdo; un rango donde respondieron menos de 20, para que no se pueda deducir a nadie. Verse algo más favorablemente de lo que lo hacen los demás es habitual.",
    areaValue: "área: {{value}}",
    item: "Pregunta",
    own: "Usted",
    team: "Su equipo",
    area: "Su área",
    verdict: "Qué dice eso",
    verdicts: {
      higher: "Usted lo ve más favorablemente",
      lower: "Su equipo lo ve más favorablemente",
      same: "Coinciden",
      unclear: "No hay respuestas suficientes para decirlo",
      notAnswered: "Usted no respondió a esto",
      notTeam: "No hay resultado de equipo con que comparar",
    },
    noOwn:
      "Sus propias respuestas no están aquí: no envió ninguna, o eran confidenciales y el vínculo con usted se cortó al cerrar.",
    tooFew: "muy pocas",
  },
  status: { proposed: "propuesta", accepted: "en curso", done: "hecha", replaced: "sustituida" },
  action: {
    back: "Volver a mi equipo",
    due: "Para el {{due}}",
    owner: "La lleva a cabo {{owner}}",
    why: "Por qué esta",
    score: "Prioridad {{score}} de 100",
    factors: {
      size: "tamaño",
      importance: "importancia",
      certainty: "certeza",
      reach: "alcance",
    },
    factorsNote: "Cada uno de 0,05 a 1; la prioridad es 100 veces la raíz cuarta de su producto.",
    steps: "Qué hacer",
    script: "Cómo decirlo",
    target: "Cómo lo sabrá",
    from: "Hoy está entre el {{low}} y el {{high}}\u00a0%.",
    accept: "Aceptar esta acción",
    done: "Marcar como hecha",
    reopen: "Reabrirla",
    share: "Mostrarla a todos",
    shareHint:
      "Toda la organización ve entonces su título, el nombre de usted y la fecha en «Lo que nos han dicho». Nunca sus cifras ni sus notas. Si la cambia, vuelve a ocultarse.",
    unshare: "Dejar de mostrarla",
    shared: "Toda la organización ve su título, el nombre de usted y la fecha en «Lo que nos han dicho».",
    notes: "Notas",
    notesHint: "Solo usted las ve.",
    note: "Añadir una nota",
    addNote: "Guardar la nota",
    noNotes: "Todavía no hay notas.",
    edit: "Cambiarla",
    replace: "Sustituirla",
    replaceHint: "Otra manera de abordar lo mismo. La de arriba se aparta.",
    replaceBy: "Tomar esta en su lugar",
  },
  edit: {
    title: "Cómo se llama",
    steps: "Pasos, uno por línea",
    due: "Fecha límite",
    owner: "Quién la lleva a cabo",
    save: "Guardar",
    problems: {
      title: "Dele un nombre de 160 caracteres como máximo",
      steps: "Escriba de uno a diez pasos, uno por línea",
      dueOn: "Elija una fecha",
      ownerName: "Indique quién la lleva a cabo",
      note: "Escriba algo primero, 2000 caracteres como máximo",
    },
  },
  problems: {
    outdated:
      "Esto se cambió en otra ventana después de que usted lo abriera. Así está ahora; hágalo de nuevo si todavía lo desea.",
    tooMany: "Ya hay tres acciones en curso, tantas como se llegan a hacer. Termine o sustituya antes una.",
    refused: "Eso no se puede hacer con esta acción tal como está.",
  },
  saved: "Guardado.",
};
