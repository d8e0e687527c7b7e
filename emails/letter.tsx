import { Body, Button, Container, Head, Heading, Html, Link, Preview, Section, Text } from "react-email";

/** The words of a letter, in the reader's language. The frame is the same for every letter. */
export interface LetterWords {
  readonly language: string;
  /** Which way the language is written. */
  readonly direction: "ltr" | "rtl";
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly button: string;
  readonly link: string;
  /** A short list under the button: who will see what. */
  readonly promises: readonly string[];
  readonly promisesHeading: string | null;
  readonly footer: readonly string[];
}

/**
 * One plain column, large type, one thing to press, and the address spelled out for those whose reader hides buttons. No
 * picture and no address but our own: nothing tells whether or when it was read.
 */
export function LetterPage(words: LetterWords) {
  return (
    <Html lang={words.language} dir={words.direction}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkStyle}</style>
      </Head>
      <Preview>{words.preview}</Preview>
      <Body style={page} className="page">
        <Container style={column} className="page" lang={words.language} dir={words.direction}>
          <Heading as="h1" style={heading} className="ink">
            {words.heading}
          </Heading>
          {words.paragraphs.map((paragraph) => (
            <Text key={paragraph} style={text} className="ink">
              {paragraph}
            </Text>
          ))}
          <Section style={{ margin: "28px 0" }}>
            <Button href={words.link} style={button} className="press">
              {words.button}
            </Button>
          </Section>
          <Text style={address} className="quiet" dir="ltr">
            {words.link}
          </Text>
          {words.promisesHeading && (
            <Heading as="h2" style={subheading} className="ink">
              {words.promisesHeading}
            </Heading>
          )}
          {words.promises.map((promise) => (
            <Text key={promise} style={text} className="ink">
              • {promise}
            </Text>
          ))}
          {words.footer.map((line, place) => (
            <Text key={line} style={place === 0 ? firstSmall : small} className="quiet">
              {withLinks(line)}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  );
}

// Ours as they are written, and the mark of the reminders link (`slotMarks`), which is filled in later.
const ADDRESS = /(https?:\/\/[\w\-./~%?=&#:]*[\w/]|\u{E000}2\u{E001})/u;

/** A line of the footer, its addresses as links: not every mail reader makes them of itself. */
function withLinks(line: string) {
  // Splitting by a group puts every second part inside it.
  return line.split(ADDRESS).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <Link key={part} href={part} style={link} className="quiet" dir="ltr">
        {part}
      </Link>
    ),
  );
}

/** Mail readers keep colours that stand on the elements unless these are more important. */
const darkStyle = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){.page{background-color:#14171a!important}.ink{color:#eceff2!important}.quiet{color:#b3bbc3!important}.press{background-color:#7fbde0!important;color:#0d1418!important}}`;

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
// No background here: what stands on the elements cannot be made dark everywhere, and a page is white by itself.
const page = { fontFamily: font, margin: 0, padding: "24px 12px" };
const column = { maxWidth: "560px" };
const heading = { fontSize: "24px", lineHeight: "30px", color: "#16191d", margin: "0 0 16px" };
const subheading = { fontSize: "18px", lineHeight: "24px", color: "#16191d", margin: "24px 0 8px" };
const text = { fontSize: "16px", lineHeight: "24px", color: "#16191d", margin: "0 0 12px" };
// Addresses in a sentence may break anywhere, words may not.
const small = {
  fontSize: "14px",
  lineHeight: "20px",
  color: "#545d66",
  margin: "0 0 8px",
  overflowWrap: "anywhere" as const,
};
const firstSmall = { ...small, margin: "24px 0 8px" };
const link = { color: "#545d66", textDecoration: "underline" };
const address = { ...small, wordBreak: "break-all" as const };
const button = {
  backgroundColor: "#1f5f86",
  color: "#ffffff",
  fontSize: "18px",
  fontWeight: 600,
  padding: "14px 24px",
  borderRadius: "6px",
};
