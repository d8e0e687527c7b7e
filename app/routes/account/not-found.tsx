export const handle = { title: "common:errors.notFound.title" };

/** Every address that is no page of ours. */
export const loader = () => {
  throw new Response(null, { status: 404 });
};

export default function NotFound() {
  return null;
}
