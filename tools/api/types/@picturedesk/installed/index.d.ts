interface DeclaringPackage extends PackageSource {
  readonly package: InstalledPackage;
  readonly declaration: unknown;
}

interface FindOptions {
  readonly field: string;
  readonly from?: string | URL | undefined;
  readonly all?: boolean | undefined;
  readonly upwards?: boolean | undefined;
}

type Found<T> = {
  readonly value: T;
} | {
  readonly problem: string;
};

interface InstalledPackage {
  readonly name: string;
  readonly version?: string | undefined;
  readonly directory: string;
}

type JsonObject = Readonly<Record<string, unknown>>;

interface PackageSource {
  readonly directory: string;
  readonly packageJson: JsonObject;
}

type ReadText = {
  readonly text: string;
} |
{
  readonly problem: string;
  readonly missing: boolean;
};

interface UnreadablePackage {
  readonly package: InstalledPackage;
  readonly problem: string;
}

declare function findDeclaring({ field, from, all, upwards }: FindOptions): Promise<(DeclaringPackage | UnreadablePackage)[] | undefined>;

declare function isJsonObject(value: unknown): value is JsonObject;

declare function moduleFile({ directory, packageJson }: PackageSource, subpath?: string): Promise<Found<string>>;

declare function packageFile({ directory, packageJson }: PackageSource, path: string): Promise<Found<string>>;

declare function readJsonFile(source: PackageSource, path: string): Promise<Found<JsonObject>>;

declare function readText(path: string, maxBytes?: number): Promise<ReadText>;

declare function startPath(from?: unknown): string | undefined;

declare function startProblem(from?: string | URL): Promise<string | undefined>;

export {
  findDeclaring,
  isJsonObject,
  moduleFile,
  packageFile,
  readJsonFile,
  readText,
  startPath,
  startProblem,
  type DeclaringPackage,
  type FindOptions,
  type Found,
  type InstalledPackage,
  type JsonObject,
  type PackageSource,
  type ReadText,
  type UnreadablePackage,
}
