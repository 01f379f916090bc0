declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'google-vision';
  readonly name: 'Google Cloud Vision';
  readonly kinds: readonly [];
  readonly inputs: readonly ["url", "bytes", "stream", "uri"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly tagging: readonly ["tag", "tagOne"];
    readonly moderation: readonly ["check", "checkOne"];
  };
  readonly limits: {
    readonly 'tagging.tag': 16;
    readonly 'moderation.check': 16;
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly annotateImages: readonly ["tagging.tag", "tagging.tagOne", "moderation.check", "moderation.checkOne"];
  };
};

export {
  manifest,
}
