import type { roster as english } from "../en/roster.ts";
import type { Translated } from "../translated.ts";

export const roster: Translated<typeof english, "es"> = {
  problems: {
    tooLarge: {
      message: "El archivo supera los 64 MB.",
      fix: "Exporte solo a las personas que participan o divida la organización.",
    },
    spreadsheet: {
      message: "Esto es una hoja de cálculo, no un archivo CSV.",
      fix: "Ábrala, elija Archivo, Guardar como, y después CSV UTF-8 (delimitado por comas). Luego cargue ese archivo.",
    },
    pdf: {
      message: "Esto es un PDF, no un archivo CSV.",
      fix: "Exporte la lista de su sistema de RR. HH. como CSV.",
    },
    notText: {
      message: "Este archivo no es texto, así que no se puede leer ninguna tabla en él.",
      fix: "Exporte la lista de su sistema de RR. HH., o guárdela desde su hoja de cálculo, como CSV.",
    },
    empty: {
      message: "El archivo está vacío.",
      fix: "Exporte de nuevo la lista y compruebe que tiene una fila de encabezado y al menos una persona.",
    },
    noRows: {
      message: "El archivo tiene una fila de encabezado y a nadie debajo.",
      fix: "Exporte de nuevo la lista; quizá un filtro ocultó a todos.",
    },
    tooManyRows: {
      message: "El archivo tiene más de {{most, number}} filas.",
      fix: "Elimine las filas en blanco, exporte solo a las personas que participan o divida la organización.",
    },
    tooManyColumns: {
      message: "Esta fila tiene más de {{most, number}} columnas.",
      fix: "Exporte solo las columnas necesarias y elimine las vacías a su derecha.",
    },
    tooManyCellsInAll: {
      message: "El archivo tiene más de {{most, number}} celdas.",
      fix: "Exporte solo a las personas que participan y las columnas necesarias.",
    },
    unreadable: {
      message: "A partir de la fila {{row}} el archivo no se puede leer como tabla.",
      fix: "Busque unas comillas que se abran y no se cierren, y guarde el archivo otra vez como CSV.",
    },
    noIdColumn: {
      message: "Ninguna columna distingue a las personas.",
      fix: "Añada una columna llamada Employee ID o, al menos, Work e-mail.",
    },
    noManagerColumn: {
      message: "Ninguna columna dice de quién dependen las personas.",
      fix: "Añada una columna llamada Manager ID o Manager e-mail. Queda en blanco para la persona de la cúspide.",
    },
    sameColumnTwice: {
      message: "Las columnas «{{first}}» y «{{header}}» significan lo mismo.",
      fix: "Deje una de ellas o cambie el nombre de la otra.",
    },
    cellTooLong: {
      message: "Una celda supera los {{longest, number}} caracteres.",
      fix: "Busque unas comillas que se abran y no se cierren en esta fila o más arriba.",
    },
    tooManyCells: {
      message: "Esta fila tiene {{found}} celdas; el encabezado tiene {{expected}}.",
      fix: "Ponga entre comillas los valores que contengan el separador, como «García, Ana».",
    },
    tooFewCells: {
      message: "Esta fila tiene {{found}} celdas; el encabezado tiene {{expected}}.",
      fix: "Añada las celdas que faltan o elimine el salto de línea que parte esta fila.",
    },
    missingId: {
      message: "Esta persona no tiene número de empleado.",
      fix: "Escriba el identificador que usa su sistema de RR. HH.",
    },
    duplicateId: {
      message: "El número de empleado {{id}} ya está en la fila {{first}}.",
      fix: "Elimine una de las dos filas o corrija el número.",
    },
    duplicateEmail: {
      message: "El correo {{email}} ya está en la fila {{first}}.",
      fix: "Dé a cada persona una dirección propia o déjela en blanco para quienes no tengan.",
    },
    malformedEmail: {
      message: "«{{email}}» no es una dirección de correo.",
      fix: "Corríjala o deje la celda en blanco: la persona se importa y no se la puede invitar.",
    },
    unknownManager: {
      message: "El responsable «{{manager}}» no está en este archivo.",
      fix: "Añada una fila para ese responsable o corrija la referencia.{{near}}",
    },
    managerConflict: {
      message: "Las columnas de responsable de {{id}} nombran a dos personas: {{first}} y {{second}}.",
      fix: "Corrija el número o la dirección, o deje uno de los dos en blanco.",
    },
    selfManager: {
      message: "{{id}} depende de sí.",
      fix: "Escriba quién es de verdad el responsable. La celda queda en blanco para la persona de la cúspide.",
    },
    cycle: {
      message: "{{count}} personas dependen unas de otras en círculo: {{loop}}.",
      fix: "Corrija el responsable de una de ellas, de modo que la línea lleve a la cúspide.",
    },
    severalTops: {
      message: "{{count}} personas no tienen responsable: {{list}}.",
      fix: "Deje el responsable en blanco para la única persona de la cúspide y complételo para las demás.",
    },
    noTop: {
      message: "No hay nadie en la cúspide: todos tienen responsable.",
      fix: "Deje el responsable en blanco para la persona de la cúspide.",
    },
    unknownTier: {
      message: "El nivel «{{tier}}» no se entiende.",
      fix: "Use uno de {{tiers}} o déjelo en blanco: entonces decide la línea jerárquica.",
    },
    repWithReports: {
      message: "El nivel de {{id}} es {{tier}}, y {{count}} personas dependen de esta persona.",
      fix: "Cámbielo a {{up}} o corrija de quién dependen esas personas.",
    },
    tierAboveManager: {
      message: "{{id}} tiene el nivel {{tier}}, pero depende de {{manager}}, con el nivel {{managerTier}}.",
      fix: "Corrija el nivel de una de las dos personas o la línea jerárquica.",
    },
    emailAsId: {
      message: "No hay número de empleado, así que la dirección de correo hace sus veces.",
      fix: "Añada una columna Employee ID si las direcciones cambian, por ejemplo con los nombres.",
    },
    noNameColumn: {
      message: "Ninguna columna dice cómo se llaman las personas; se usan los números en su lugar.",
      fix: "Añada una columna llamada Name, o First name y Last name: el nombre figura en la invitación.",
    },
    missingName: {
      message: "{{id}} no tiene nombre; se usa el número en su lugar.",
      fix: "Escriba el nombre: figura en la invitación.",
    },
    missingEmail: {
      message: "{{id}} no tiene dirección de correo: se importa y no se puede invitar.",
      fix: "Escriba una dirección si hay que preguntar a esta persona.",
    },
    unknownLanguage: {
      message: "El idioma «{{language}}» no se entiende; se usa el inglés.",
      fix: "Use un nombre como español o un código como en, de o pt-BR.",
    },
    managerWithoutReports: {
      message: "El nivel de {{id}} es {{tier}}, y nadie depende de esta persona.",
      fix: "Está bien si es así: se le pregunta y no tiene resultado de equipo.",
    },
    repUnderExecutive: {
      message: "El nivel de {{id}} es {{tier}}, y depende directamente de {{manager}}, cuyo nivel es {{managerTier}}.",
      fix: "Está bien si es así: las respuestas cuentan para todo lo que está por debajo de {{manager}}.",
    },
    tierInferred: {
      message: "{{id}} no tiene nivel; según la línea jerárquica es {{tier}}.",
      fix: "Escriba el nivel si no es correcto.",
    },
    blankRows: { message: "Se pasaron por alto {{count}} filas en blanco.", fix: "No hay que hacer nada." },
  },
  rest: {
    message_one: "{{count, number}} problema más de este tipo no se muestra.",
    message_many: "{{count, number}} problemas más de este tipo no se muestran.",
    message_other: "{{count, number}} problemas más de este tipo no se muestran.",
    fix: "Resuelva los que se muestran y compruebe el archivo otra vez.",
  },
  near: " ¿Quería decir {{near}}?",
  check: {
    people: "{{count}} personas",
    tiers: "{{tiers}}; {{teams}} equipos",
    spans: "Personas a cargo: de {{smallest}} a {{largest}}, mediana {{median}}",
    file: "Leído como {{encoding}}, separado por {{delimiter}}",
    errors_one: "{{count}} problema que resolver antes de importar",
    errors_many: "{{count}} problemas que resolver antes de importar",
    errors_other: "{{count}} problemas que resolver antes de importar",
    warnings_one: "{{count}} cosa que conviene saber",
    warnings_many: "{{count}} cosas que conviene saber",
    warnings_other: "{{count}} cosas que conviene saber",
    ready: "Sin problemas. Se puede importar.",
    row: "Fila {{row}}",
    wholeFile: "El archivo",
    more: "… y {{count}} más del mismo tipo",
    noFile: "No existe el archivo {{file}}.",
    isFolder: "{{file}} es una carpeta. Indique un archivo que esté en ella.",
    notAllowed:
      "No tiene permiso para leer el archivo {{file}}. Pídalo a la persona a la que pertenece o cópielo a una carpeta suya.",
    cannotRead: "El archivo {{file}} no se puede leer.",
  },
  delimiters: { comma: "comas", semicolon: "puntos y coma", tab: "tabuladores" },
  answers: {
    problems: {
      tooLarge: {
        message: "El archivo de respuestas supera los 64 MB.",
        fix: "Use una fila por persona y una columna por pregunta, y omita todas las demás columnas.",
      },
      spreadsheet: {
        message: "Las respuestas son una hoja de cálculo, no un archivo CSV.",
        fix: "Ábrala, elija Archivo, Guardar como, y después CSV UTF-8 (delimitado por comas). Luego indique ese archivo.",
      },
      pdf: {
        message: "Las respuestas son un PDF, no un archivo CSV.",
        fix: "Exporte las respuestas de su herramienta de encuestas como CSV.",
      },
      notText: {
        message: "El archivo de respuestas no es texto, así que no se puede leer ninguna tabla en él.",
        fix: "Exporte las respuestas de su herramienta de encuestas, o guárdelas desde su hoja de cálculo, como CSV.",
      },
      empty: {
        message: "El archivo de respuestas está vacío.",
        fix: "Exporte de nuevo las respuestas y compruebe que hay una fila de encabezado y al menos una respuesta.",
      },
      tooManyCellsInAll: {
        message: "El archivo de respuestas tiene más de {{most, number}} celdas.",
        fix: "Omita las columnas que no son preguntas y a las personas que no respondieron.",
      },
      tooManyCells: {
        message: "Esta fila tiene {{found}} celdas; el encabezado tiene {{expected}}.",
        fix: "Ponga entre comillas las respuestas que contengan el separador, como «4,0» o «Menos objetivos, pero mejores».",
      },
      nearlyLong: {
        message: "Además de item_id y value hay otras columnas, así que cada columna se leyó como una pregunta.",
        fix: "Si cada fila contiene una respuesta, deje solo employee_id, item_id y value.",
      },
      noEmployeeColumn: {
        message: "Ninguna columna dice quién respondió.",
        fix: "Llame employee_id a una columna, con los números de la lista de personal.",
      },
      noItems: {
        message: "El archivo no tiene ninguna columna con respuestas.",
        fix: "Escriba employee_id, item_id y value como encabezado, o employee_id y una columna por pregunta.",
      },
      itemTwice: { message: "La pregunta {{item}} tiene dos columnas.", fix: "Deje una de ellas." },
      unnamedColumn: {
        message: "La columna {{place}} contiene respuestas (la primera en la fila {{first}}) y no tiene nombre.",
        fix: "Escriba encima el identificador de la pregunta o vacíe la columna.",
      },
      badItem: {
        message: "«{{item}}» no puede ser el identificador de una pregunta.",
        fix: "Cámbiele el nombre: los identificadores que empiezan por theme: son los de los temas.",
      },
      missingEmployee: {
        message: "Esta fila no dice quién respondió.",
        fix: "Escriba el número de empleado de la lista de personal.",
      },
      missingItem: {
        message: "Esta fila no dice a qué se respondió.",
        fix: "Escriba el identificador de la pregunta.",
      },
      unknownEmployee: {
        message: "{{id}} no está en la lista de personal.",
        fix: "Corrija el número de empleado o añada a la persona a la lista de personal.{{near}}",
      },
      unknownItem: {
        message: "«{{item}}» no es una pregunta del cuestionario.",
        fix: "Use los identificadores del cuestionario; las opciones de una clasificación se escriben item.option.",
      },
      notAsked: {
        message: "El cuestionario no pregunta {{item}} a {{id}}, cuyo nivel es {{tier}}.",
        fix: "Elimine esta respuesta o corrija el nivel de la persona en la lista de personal.",
      },
      notANumber: {
        message: "«{{value}}» no es una respuesta a {{item}}.",
        fix: "Use {{allowed}} o déjelo en blanco si se omitió.",
      },
      outOfRange: {
        message: "{{value}} no es una respuesta a {{item}}.",
        fix: "Use {{allowed}} o déjelo en blanco si se omitió.",
      },
      duplicateAnswer: {
        message: "{{id}} ya respondió a {{item}} en la fila {{first}}.",
        fix: "Deje una de las dos filas.",
      },
      duplicateEmployee: {
        message: "Las respuestas de {{id}} ya están en la fila {{first}}.",
        fix: "Deje una de las dos filas.",
      },
      rankTwice: {
        message: "{{id}} dio a dos opciones de {{item}} el mismo puesto.",
        fix: "Dé a cada opción un puesto propio o deje toda la clasificación en blanco.",
      },
      tooManyAnswerRows: {
        message: "El archivo tiene más de {{most, number}} filas.",
        fix: "Use una fila por persona y una columna por pregunta.",
      },
      noAnswers: {
        message: "No hay ninguna respuesta en el archivo.",
        fix: "Exporte de nuevo las respuestas; quizá un filtro las ocultó todas.",
      },
    },
    form: { long: "Una respuesta por fila", wide: "Una persona por fila" },
    file: "{{form}}, leído como {{encoding}}, separado por {{delimiter}}",
    errors_one: "{{count}} problema que resolver en las respuestas antes de poder calcular nada",
    errors_many: "{{count}} problemas que resolver en las respuestas antes de poder calcular nada",
    errors_other: "{{count}} problemas que resolver en las respuestas antes de poder calcular nada",
  },
};
