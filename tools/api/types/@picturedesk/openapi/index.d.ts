import { DocumentOptions, ParseOptions, SchemaOptions } from "yaml";

interface CredentialPlace {
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  readonly prefix?: string;
}

declare class DocumentTextError extends Error {
  readonly name = "DocumentTextError";
  readonly file: string;
  readonly problems: readonly TextProblem[];
  constructor(file: string, problems: readonly TextProblem[]);
}

type Kind = 'callback' | 'components' | 'contact' | 'discriminator' | 'document' | 'encoding' | 'example' | 'externalDocs' | 'failure' | 'header' | 'info' | 'license' | 'link' | 'mediaType' | 'oauthFlow' | 'oauthFlows' | 'operation' | 'parameter' | 'pathItem' | 'paths' | 'rateLimit' | 'requestBody' | 'response' | 'responses' | 'schema' | 'securityScheme' | 'server' | 'serverVariable' | 'tag' | 'xml';

type Member = readonly ['one' | 'list' | 'map', Kind];

interface ReferenceParts {
  readonly file: string;
  readonly path: readonly string[];
}

interface TextComment extends TextPlace {
  readonly text: string;
}

interface TextPlace {
  readonly line: number;
  readonly column: number;
}

declare class TextPlaces {
  #private;
  constructor(text: string);
  at(path: readonly (string | number)[]): TextPlace;
}

interface TextProblem {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

declare const YAML_OPTIONS: ParseOptions & DocumentOptions & SchemaOptions;

declare function asOpenApi31<Document extends object>(document: Document): Document;

declare function commentsIn(text: string): TextComment[];

declare function credentialPlaces(schemes: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Record<string, CredentialPlace>;

declare function isPersonalName(name: string, isSent: boolean): boolean;

declare function isSecretName(name: string, isSent: boolean): boolean;

declare function isSecretText(text: unknown): boolean;

declare function memberOf(kind: Kind, key: string): Member | undefined;

declare function nameOwnFile(value: unknown, path: string): unknown;

declare function readDocument(text: string, file: string): unknown;

declare function restoreDataReferences(value: unknown): unknown;

declare function roundIntegers(value: unknown): unknown;

declare function setAsideDataReferences(value: unknown, isDocument: boolean): unknown;

declare function splitReference(reference: string): ReferenceParts;

declare function wordsOf(name: string): string[];

declare function writeExact(value: unknown, indent?: number): string;

export {
  DocumentTextError,
  TextPlaces,
  YAML_OPTIONS,
  asOpenApi31,
  commentsIn,
  credentialPlaces,
  isPersonalName,
  isSecretName,
  isSecretText,
  memberOf,
  nameOwnFile,
  readDocument,
  restoreDataReferences,
  roundIntegers,
  setAsideDataReferences,
  splitReference,
  type CredentialPlace,
  type Kind,
  type Member,
  type ReferenceParts,
  type TextComment,
  type TextPlace,
  type TextProblem,
  wordsOf,
  writeExact,
}
