/** What a token says of its holder; the server alone judges whether it is good. */
export interface TokenFacts {
  /** Name of the editor; undefined where the token cannot be read. */
  subject: string | undefined;
  /** When it ends; undefined where it does not say. */
  expires: Date | undefined;
}

/** Reads a JSON Web Token without judging it; whatever is no such token says nothing. */
export function factsOfToken(token: string): TokenFacts {
  try {
    const [, payload = ""] = token.split(".");
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    const { sub, exp } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    return {
      subject: typeof sub === "string" ? sub : undefined,
      expires: typeof exp === "number" ? new Date(exp * 1_000) : undefined,
    };
  } catch {
    return { subject: undefined, expires: undefined };
  }
}

/** The token alone, where somebody pasted a whole header or a line with spaces around it. */
export function tidyToken(text: string): string {
  return text.trim().replace(/^(authorization:\s*)?bearer\s+/i, "");
}
