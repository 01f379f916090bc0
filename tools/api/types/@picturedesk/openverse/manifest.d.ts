declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'openverse';
  readonly name: 'Openverse';
  readonly kinds: readonly ["image"];
  readonly spec: {
    readonly version: string;
  };
  readonly rateLimits: readonly [{
    readonly requests: 100;
    readonly seconds: 60;
    readonly callers: 'registered';
  }, {
    readonly requests: 10000;
    readonly seconds: 86400;
    readonly callers: 'registered';
  }];
  readonly capabilities: {
    readonly search: readonly ["assets", "similar"];
    readonly assets: readonly ["get"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly searchImages: 'search.assets';
    readonly getImage: 'assets.get';
    readonly listRelatedImages: 'search.similar';
    readonly createToken: readonly ["search.assets", "search.similar", "assets.get"];
  };
};

export {
  manifest,
}
