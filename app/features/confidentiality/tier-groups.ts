/** The axis along the reporting line. */
export const HIERARCHY = "hierarchy";

/** Stays the same between waves, as long as the head keeps the employee id. */
export function groupId({ tier, head }: { tier: string; head: string | null }): string {
  return `${tier}/${HIERARCHY}/${headPart(head)}`;
}

/** The same for an attribute's value, for everyone or below a head. */
export function attributeGroupId({
  tier,
  attribute,
  value,
  head,
}: {
  tier: string;
  attribute: string;
  value: string;
  head: string | null;
}): string {
  return `${tier}/${escaped(attribute)}=${escaped(value)}/${headPart(head)}`;
}

function headPart(head: string | null): string {
  return head === null ? "*" : `=${head}`;
}

/** The signs that part an id are written as in an address, so that no two groups share one. */
function escaped(text: string): string {
  return text.replace(/[%/=]/g, encodeURIComponent);
}
