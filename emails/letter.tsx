import { Body, Button, Container, Head, Heading, Html, Preview, Section, Text } from "react-email";

/** The words of a letter, in the reader's language. The frame is the same for every letter. */
export interface LetterWords {
  readonly language: string;
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

/** One plain column, large type, one thing to press, and the address spelled out for those whose reader hides buttons. */
export function LetterPage(words: LetterWords) {
  return (
    <Html lang={words.language} dir="auto">
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
      </Head>
      <Preview>{words.preview}</Preview>
      <Body style={page}>
        <Container style={column}>
          <Heading as="h1" style={heading}>
            {words.heading}
          </Heading>
          {words.paragraphs.map((paragraph) => (
            <Text key={paragraph} style={text}>
              {paragraph}
            </Text>
          ))}
          <Section style={{ margin: "28px 0" }}>
            <Button href={words.link} style={button}>
              {words.button}
            </Button>
          </Section>
          <Text style={small}>{words.link}</Text>
          {words.promisesHeading && (
            <Heading as="h2" style={subheading}>
              {words.promisesHeading}
            </Heading>
          )}
          {words.promises.map((promise) => (
            <Text key={promise} style={text}>
              • {promise}
            </Text>
          ))}
          {words.footer.map((line) => (
            <Text key={line} style={small}>
              {line}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  );
}

const font = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const page = { backgroundColor: "#ffffff", fontFamily: font, margin: 0, padding: "24px 12px" };
const column = { maxWidth: "560px" };
const heading = { fontSize: "24px", lineHeight: "30px", color: "#16191d", margin: "0 0 16px" };
const subheading = { fontSize: "18px", lineHeight: "24px", color: "#16191d", margin: "24px 0 8px" };
const text = { fontSize: "16px", lineHeight: "24px", color: "#16191d", margin: "0 0 12px" };
const small = {
  fontSize: "14px",
  lineHeight: "20px",
  color: "#545d66",
  margin: "0 0 8px",
  wordBreak: "break-all" as const,
};
const button = {
  backgroundColor: "#1f5f86",
  color: "#ffffff",
  fontSize: "18px",
  fontWeight: 600,
  padding: "14px 24px",
  borderRadius: "6px",
};
