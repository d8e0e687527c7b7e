import { expect, test } from "vitest";
import { actionAnswer } from "./action-answer.server.ts";

const form = { intent: "edit", title: "Typed", dueOn: "soon" };

test("what was typed and cannot be kept goes back with what is wrong, also where somebody else was quicker", async () => {
  const wrong = await actionAnswer(["dueOn"], { to: "/", language: "en", form });
  expect(wrong.data.typed).toEqual(form);
  expect(Object.keys(wrong.data.problems)).toEqual(["dueOn"]);
  const overtaken = await actionAnswer("outdated", { to: "/", language: "en", form });
  expect([overtaken.init?.status, overtaken.data.typed?.title]).toEqual([409, "Typed"]);
});

test("nothing goes back of the small forms beside it", async () => {
  const answer = await actionAnswer("outdated", { to: "/", language: "en", form: { ...form, intent: "share" } });
  expect(answer.data.typed).toBeNull();
});
