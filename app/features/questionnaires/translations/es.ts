import type { QuestionnaireTexts } from "../translated.ts";

export const spanish: QuestionnaireTexts = {
  title: "De la estrategia al terreno",
  description:
    "Si la estrategia llega al terreno: qué ve cada nivel, la dirección, los responsables directos y los comerciales.",
  pulse: {
    title: "De la estrategia al terreno: pulso",
    description: "Las preguntas que primero cambian, de nuevo en dos minutos.",
  },
  shortForm: {
    title: "De la estrategia al terreno: versión corta",
    description: "Doce de las preguntas emparejadas, al menos una de cada tema, en unos tres minutos.",
  },
  tiers: {
    executive: { name: "Dirección", plural: "Dirección" },
    manager: { name: "Responsable", plural: "Responsables" },
    rep: { name: "Comercial", plural: "Comerciales" },
  },
  themes: {
    direction: {
      name: "Dirección estratégica",
      question: "¿Se derivan los objetivos de venta de la estrategia, en un orden que se conoce?",
    },
    understanding: {
      name: "Comprensión compartida",
      question: "¿Se entiende la estrategia, tanto el porqué como el qué?",
    },
    expectations: {
      name: "Expectativas claras",
      question: "¿Está claro y definido qué se espera de cada persona?",
    },
    coaching: {
      name: "Acompañamiento (coaching)",
      question: "¿Acompañan los responsables en el trabajo real, y eso cambia algo?",
    },
    "follow-through": {
      name: "Seguimiento",
      question: "¿Se da seguimiento a los compromisos y se nota el buen trabajo?",
    },
    capability: {
      name: "Capacidades del equipo de ventas",
      question: "¿Saben las personas hacer lo que la estrategia les pide?",
    },
    leadership: {
      name: "Compromiso de la alta dirección",
      question: "¿Hace la dirección lo que pide y da espacio para desarrollar a las personas?",
    },
    focus: {
      name: "Foco y recursos",
      question: "¿Van el esfuerzo y los recursos adonde dice la estrategia?",
    },
    incentives: {
      name: "Incentivos e indicadores",
      question: "¿Premian la retribución, el reconocimiento y los indicadores lo que pide la estrategia?",
    },
    voice: {
      name: "Voz y cooperación",
      question: "¿Llega arriba lo que se oye en el terreno, y ayuda el resto de la empresa?",
    },
  },
  items: {
    "goals-follow-strategy": {
      label: "Objetivos de venta derivados de la estrategia",
      wording: {
        executive: "Los objetivos de venta que fijo se derivan de forma visible de la estrategia de la empresa.",
        manager: "Los objetivos de venta que me dan se derivan de forma visible de la estrategia de la empresa.",
        rep: "Los objetivos de venta por los que trabajo se derivan de forma visible de la estrategia de la empresa.",
      },
    },
    "goals-ranked": {
      label: "Orden de los objetivos conocido",
      wording: {
        executive:
          "Nuestros objetivos de venta tienen un orden de prioridad que las personas de mi área podrían repetir hoy.",
        manager: "Nuestros objetivos de venta tienen un orden de prioridad que yo podría repetir hoy.",
        rep: "Nuestros objetivos de venta tienen un orden de prioridad que yo podría repetir hoy.",
      },
    },
    "priorities-shift": {
      label: "Las prioridades cambian demasiado pronto",
      wording: {
        executive: "Nuestras prioridades cambian antes de que mi área haya podido actuar conforme a ellas.",
        manager: "Nuestras prioridades cambian antes de que mi equipo haya podido actuar conforme a ellas.",
        rep: "Nuestras prioridades cambian antes de que yo haya podido actuar conforme a ellas.",
      },
    },
    "why-explained": {
      label: "Se explica el porqué",
      wording: {
        executive: "Cuando los responsables de mi área transmiten lo que pide la estrategia, explican el motivo.",
        manager: "Cuando transmito lo que pide la estrategia, explico el motivo.",
        rep: "Cuando mi responsable transmite lo que pide la estrategia, explica el motivo.",
      },
    },
    "strategy-revisited": {
      label: "La estrategia vuelve a las reuniones",
      wording: {
        executive: "Los responsables de mi área vuelven sobre la estrategia en sus reuniones de equipo e individuales.",
        manager: "Vuelvo sobre la estrategia en nuestras reuniones de equipo e individuales.",
        rep: "Mi responsable vuelve sobre la estrategia en nuestras reuniones de equipo e individuales.",
      },
    },
    "expectations-set": {
      label: "Expectativas claras y definidas",
      wording: {
        executive: "Los responsables de mi área dejan claro y definido qué esperan de cada persona de su equipo.",
        manager: "Dejo claro y definido qué espero de cada persona de mi equipo.",
        rep: "Mi responsable deja claro y definido qué se espera de mí.",
      },
    },
    "expectations-specific": {
      label: "Expectativas más allá de la cuota",
      wording: {
        executive:
          "Más allá de la cuota, las expectativas que fijan los responsables de mi área dicen qué clientes, productos y comportamientos importan.",
        manager:
          "Más allá de la cuota, las expectativas que fijo dicen qué clientes, productos y comportamientos importan.",
        rep: "Más allá de la cuota, las expectativas que fija mi responsable dicen qué clientes, productos y comportamientos importan.",
      },
    },
    "expectations-measurable": {
      label: "Expectativas con medida y fecha",
      wording: {
        executive: "Las expectativas que fijan los responsables de mi área se pueden medir y tienen fecha.",
        manager: "Las expectativas que fijo se pueden medir y tienen fecha.",
        rep: "Las expectativas que me fija mi responsable se pueden medir y tienen fecha.",
      },
    },
    "coaching-in-field": {
      label: "Coaching sobre situaciones reales con clientes",
      wording: {
        executive:
          "Cuando los responsables de mi área hacen coaching, es sobre situaciones reales con clientes, en visitas o en llamadas.",
        manager: "Cuando hago coaching, es sobre situaciones reales con clientes, en visitas o en llamadas.",
        rep: "Cuando mi responsable me hace coaching, es sobre situaciones reales con clientes, en visitas o en llamadas.",
      },
    },
    "coaching-changes-week": {
      label: "El coaching cambia la semana siguiente",
      wording: {
        executive:
          "Después del coaching de los responsables de mi área, los comerciales hacen algo de otra manera la semana siguiente.",
        manager: "Después de mi coaching, mis comerciales hacen algo de otra manera la semana siguiente.",
        rep: "Después del coaching de mi responsable, hago algo de otra manera la semana siguiente.",
      },
    },
    "one-to-ones-dropped": {
      label: "Reuniones individuales movidas o anuladas",
      wording: {
        executive:
          "Los responsables de mi área mueven o anulan sus reuniones individuales con los comerciales cuando surge algo urgente.",
        manager: "Muevo o anulo mis reuniones individuales con los comerciales cuando surge algo urgente.",
        rep: "Mi responsable mueve o anula nuestras reuniones individuales cuando surge algo urgente.",
      },
    },
    "commitments-checked": {
      label: "Compromisos revisados en su fecha",
      wording: {
        executive:
          "Cuando llega la fecha acordada, los responsables de mi área revisan los compromisos de sus comerciales.",
        manager: "Cuando llega la fecha acordada, reviso los compromisos de mis comerciales.",
        rep: "Cuando llega la fecha acordada, mi responsable revisa mis compromisos.",
      },
    },
    "execution-noticed": {
      label: "Se nota la buena ejecución",
      wording: {
        executive:
          "Cuando los comerciales ejecutan algo bien, los responsables de mi área lo notan, antes de que llegue el resultado.",
        manager: "Cuando mis comerciales ejecutan algo bien, lo noto, antes de que llegue el resultado.",
        rep: "Cuando ejecuto algo bien, mi responsable lo nota, antes de que llegue el resultado.",
      },
    },
    "accountability-as-control": {
      label: "Rendir cuentas se vive como control",
      wording: {
        executive:
          "La manera en que los responsables de mi área piden cuentas a sus comerciales se percibe como control.",
        manager: "La manera en que pido cuentas a mis comerciales se percibe como control.",
        rep: "La manera en que mi responsable me pide cuentas se percibe como control.",
      },
    },
    "people-adapt": {
      label: "Adaptación a cada cliente",
      wording: {
        executive:
          "Nuestros comerciales se adaptan a lo que necesita cada cliente y atienden sus dudas en cuanto surgen.",
        manager:
          "Los comerciales de mi equipo se adaptan a lo que necesita cada cliente y atienden sus dudas en cuanto surgen.",
        rep: "Los comerciales con quienes trabajo se adaptan a lo que necesita cada cliente y atienden sus dudas en cuanto surgen.",
      },
    },
    "skills-built-first": {
      label: "Primero capacidades, después resultados",
      wording: {
        executive: "Desarrollamos las capacidades que pide la estrategia antes de pedir los resultados.",
        manager:
          "La empresa desarrolla las capacidades que pide la estrategia antes de pedir los resultados a mi equipo.",
        rep: "La empresa desarrolla las capacidades que pide la estrategia antes de pedirme los resultados.",
      },
    },
    "leaders-do-it": {
      label: "La dirección hace lo que pide a los demás",
      wording: {
        executive: "Desde la alta dirección, hacemos lo mismo que pedimos a los demás en ventas.",
        manager: "Nuestra alta dirección hace lo mismo que pide a los demás en ventas.",
        rep: "Nuestra alta dirección hace lo mismo que pide a los demás en ventas.",
      },
    },
    "managers-have-time": {
      label: "Espacio para desarrollar a las personas",
      wording: {
        executive:
          "Aquí se da a los responsables directos espacio para desarrollar a su gente, y se les reconoce cuando lo hacen.",
        manager: "Se me da espacio para desarrollar a mi gente, y se me reconoce cuando lo hago.",
        rep: "Aquí se da a los responsables espacio para desarrollar a su gente, y se les reconoce cuando lo hacen.",
      },
    },
    "effort-on-named-customers": {
      label: "El esfuerzo va adonde dice la estrategia",
      wording: {
        executive:
          "En mi área, el esfuerzo va a los clientes y ofertas que nombra la estrategia, antes que a cualquiera que quiera comprar.",
        manager:
          "En mi equipo, el esfuerzo va a los clientes y ofertas que nombra la estrategia, antes que a cualquiera que quiera comprar.",
        rep: "Mi esfuerzo va a los clientes y ofertas que nombra la estrategia, antes que a cualquiera que quiera comprar.",
      },
    },
    "resources-for-priorities": {
      label: "Tiempo, medios y presupuesto para lo prioritario",
      wording: {
        executive:
          "Las personas de mi área tienen lo que necesitan para nuestras prioridades: tiempo, herramientas y presupuesto.",
        manager: "Mi equipo tiene lo que necesita para nuestras prioridades: tiempo, herramientas y presupuesto.",
        rep: "Tengo lo que necesito para nuestras prioridades: tiempo, herramientas y presupuesto.",
      },
    },
    "pay-matches-strategy": {
      label: "Pago y elogio según la estrategia",
      wording: {
        executive: "Aquí, aquello por lo que se paga y elogia a los comerciales es lo que pide la estrategia.",
        manager: "Aquello por lo que se paga y elogia a mi equipo es lo que pide la estrategia.",
        rep: "Aquello por lo que se me paga y elogia es lo que pide la estrategia.",
      },
    },
    "activity-over-quality": {
      label: "La actividad cuenta más que la calidad",
      wording: {
        executive: "En mi área, la cantidad de actividad cuenta más que su calidad.",
        manager: "En mi equipo, la cantidad de actividad cuenta más que su calidad.",
        rep: "En mi trabajo, la cantidad de actividad cuenta más que su calidad.",
      },
    },
    "field-is-heard": {
      label: "Se escucha y se responde al terreno",
      wording: {
        executive: "Lo que el equipo de ventas oye de los clientes nos llega a quienes decidimos y recibe respuesta.",
        manager: "Lo que mi equipo oye de los clientes llega a quienes deciden y recibe respuesta.",
        rep: "Lo que oigo de los clientes llega a quienes deciden y recibe respuesta.",
      },
    },
    "functions-help": {
      label: "Las otras áreas facilitan el trabajo",
      wording: {
        executive:
          "Otras funciones y los pasos internos hacen avanzar el trabajo de mi área para los clientes prioritarios.",
        manager:
          "Otras funciones y los pasos internos hacen avanzar el trabajo de mi equipo para los clientes prioritarios.",
        rep: "Otras funciones y los pasos internos hacen avanzar mi trabajo para los clientes prioritarios.",
      },
    },
    "predict-expectations": {
      label: "Previsión: las expectativas son claras",
      wording: {
        manager:
          "¿Qué proporción de sus comerciales dirá que la mayor parte de las veces está claro qué espera usted de ellos?",
      },
    },
    "predict-follow-up": {
      label: "Previsión: seguimiento en su fecha",
      wording: {
        manager:
          "¿Qué proporción de sus comerciales dirá que la mayor parte de las veces usted da seguimiento cuando llega la fecha?",
      },
    },
    "growth-priorities": {
      label: "Orden de los motores de crecimiento",
      wording: {
        executive: "Ordene los cinco motores de crecimiento según cuánto los quiere usted de ventas este año.",
        manager:
          "Ordene los cinco motores de crecimiento según cuánto cree que la empresa los quiere de ventas este año.",
        rep: "Ordene los cinco motores de crecimiento según cuánto cree que la empresa los quiere de ventas este año.",
      },
      options: {
        "new-customers": "Ganar clientes nuevos",
        "products-services": "Vender más productos y servicios a los clientes actuales",
        "new-markets": "Entrar en mercados nuevos",
        profitability: "Mejorar la rentabilidad",
        brand: "Reforzar la marca",
      },
    },
    clearer: {
      label: "Qué lo haría más claro",
      wording: {
        executive: "¿Qué única cosa haría más claro lo que se espera de usted?",
        manager: "¿Qué única cosa haría más claro lo que se espera de usted?",
        rep: "¿Qué única cosa haría más claro lo que se espera de usted?",
      },
    },
    "customers-say": {
      label: "Qué nos dicen los clientes",
      wording: {
        executive: "¿Qué le dicen los clientes que la dirección debería oír?",
        manager: "¿Qué le dicen los clientes que la dirección debería oír?",
        rep: "¿Qué le dicen los clientes que la dirección debería oír?",
      },
    },
  },
};
