import type { common as english } from "../en/common.ts";
import type { Translated } from "../translated.ts";

export const common: Translated<typeof english, "es"> = {
  product: "Parallax",
  tagline: "Una misma cosa, preguntada de tres maneras. Vea en qué difieren los niveles y cierre la brecha.",
  skip: "Ir al contenido",
  menu: "Secciones",
  nav: {
    studio: "Diagnósticos",
    roster: "Personal",
    questionnaires: "Cuestionarios",
    insights: "Brechas",
    coaching: "Mi equipo",
    expectations: "Expectativas",
    company: "Lo que nos han dicho",
    actions: "Acciones compartidas",
    voice: "Desde el mercado",
    members: "Miembros",
    audit: "Registro",
    account: "Cuenta",
    outbox: "Bandeja de salida",
  },
  signOut: "Cerrar sesión",
  organization: "Organización",
  save: "Guardar",
  cancel: "Cancelar",
  back: "Volver",
  continue: "Continuar",
  optional: "opcional",
  errorSummary: "Hay un problema",
  close: "Cerrar",
  answeredOf: "Han respondido {{answered}} de {{invited}}",
  toDiagnostics: "A los diagnósticos",
  closedOn: "Cerrado: {{closed}}",
  none: "Ninguno",
  people_one: "{{count}} persona",
  people_many: "{{count}} personas",
  people_other: "{{count}} personas",
  errors: {
    notFound: {
      title: "Esta página no existe",
      body: "Puede que la dirección esté mal escrita o que lo que había aquí se haya eliminado. Empiece de nuevo desde su primera página.",
    },
    forbidden: {
      title: "Esta página no es para su rol",
      body: "Ha iniciado sesión, pero lo que ha abierto corresponde a otro rol. Si lo necesita, pida a la persona titular de su organización en Parallax que le asigne ese rol.",
    },
    tooMany: {
      title: "Demasiados intentos",
      body: "Espere un minuto e inténtelo de nuevo. Si estaba enviando algo, no ha llegado: vuelva atrás y envíelo otra vez.",
    },
    crossSite: {
      title: "Este formulario se envió desde otro sitio",
      body: "Por su seguridad no se ha aceptado y no se ha cambiado nada. Abra otra vez la página en este navegador y envíelo desde ahí.",
    },
    badRequest: {
      title: "No se ha podido entender",
      body: "Algo en la petición no era lo esperado y no se ha cambiado nada. Vuelva atrás, cargue de nuevo la página e inténtelo otra vez.",
    },
    unexpected: {
      title: "Algo ha fallado por nuestra parte",
      body: "No se ha guardado nada a medias. Inténtelo de nuevo en un minuto. Si vuelve a ocurrir, indique la hora y esta referencia a quien gestiona Parallax para usted: {{reference}}.",
    },
    home: "Ir a su primera página",
    signIn: "Acceder",
  },
};
