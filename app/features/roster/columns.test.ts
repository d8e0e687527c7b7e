import { expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import { tierNamed } from "./tier-names.ts";

const wanted = ["id", "name", "email", "managerId", "tier", "language"];

test.each([
  ["English", ["Employee ID", "Full name", "Work e-mail", "Manager ID", "Level", "Language"]],
  ["German", ["Personalnummer", "Voller Name", "E-Mail-Adresse", "Vorgesetzten-ID", "Ebene", "Sprache"]],
  ["French", ["Matricule", "Nom complet", "Courriel", "Matricule du manager", "Niveau", "Langue"]],
  ["Spanish", ["ID de empleado", "Nombre completo", "Correo electrónico", "ID del responsable", "Nivel", "Idioma"]],
  ["Portuguese", ["Matrícula", "Nome completo", "E-mail corporativo", "Matrícula do gestor", "Nível", "Idioma"]],
  ["Japanese", ["社員番号", "氏名", "メールアドレス", "上司の社員番号", "階層", "言語"]],
  ["Arabic", ["الرقم الوظيفي", "الاسم الكامل", "البريد الإلكتروني", "الرقم الوظيفي للمدير", "المستوى", "اللغة"]],
])("the columns of a roster in %s are understood", (_, header) => {
  const { fields, attributes, repeated } = columnsOf(header);
  expect([...fields.keys()]).toEqual(wanted);
  expect([attributes, repeated]).toEqual([[], []]);
});

test.each([
  ["executive", ["Geschäftsleitung", "Direction", "Diretoria", "経営幹部", "الإدارة العليا"]],
  ["manager", ["Führungskraft", "Responsable", "Gestora", "マネージャー", "مدير مباشر"]],
  ["rep", ["Vertriebsmitarbeitende", "Commercial", "Vendedor", "営業担当", "مندوب مبيعات"]],
])("the level of a %s is understood in other languages", (tier, words) => {
  expect(words.map((word) => [word, tierNamed(word)])).toEqual(words.map((word) => [word, tier]));
});
