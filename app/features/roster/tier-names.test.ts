import { describe, expect, test } from "vitest";
import type { RosterTier } from "./roster-tier.ts";
import { tierNamed } from "./tier-names.ts";

const titles: Record<RosterTier, readonly string[]> = {
  executive: [
    "Executive",
    "CEO",
    "Chief Sales Officer",
    "Regional Director",
    "Managing Director",
    "General Manager",
    "VP Sales EMEA",
    "Vice-President, Sales",
    "Executive Vice President",
    "Head of Sales",
    "EMEA - Sales Director",
    "Geschäftsführer",
    "Geschäftsführerin",
    "Vertriebsleiter",
    "Directeur commercial",
    "Director de Ventas",
  ],
  manager: [
    "Manager",
    "Area Sales Manager",
    "Regional Sales Manager",
    "Sales Manager Germany",
    "Manager, Key Accounts",
    "Sales Development Manager",
    "Team Leader",
    "Sales Team Lead",
    "Teamleiterin",
    "Gebietsverkaufsleiter",
    "Chef des ventes",
    "Jefe de ventas",
  ],
  rep: [
    "Rep",
    "Sr. Sales Rep",
    "Sales Representative II",
    "Senior Account Executive",
    "Account Executive - Enterprise",
    "Key Account Manager",
    "Key Account Managerin",
    "Customer Success Manager",
    "Business Development Manager",
    "Sales Executive",
    "Lead Sales Representative",
    "Executive Assistant",
    "Assistant to the CEO",
    "Individual Contributor (IC)",
    "Non-Manager",
    "Außendienstmitarbeiter",
    "Verkäuferin",
  ],
};

describe.each(Object.entries(titles))("%s", (tier, names) => {
  test.each(names)("%s", (name) => {
    expect(tierNamed(name)).toBe(tier);
  });
});

test.each(["wizard", "Sales", "Berlin", "L3", "Headquarters", "Project Manager", "Product Manager"])(
  "%s leaves the tier open",
  (name) => {
    expect(tierNamed(name)).toBeNull();
  },
);
