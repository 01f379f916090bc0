declare const manifest: {
  readonly specVersion: 'v1';
  readonly id: 'ogq';
  readonly name: 'OGQ';
  readonly kinds: readonly ["image"];
  readonly spec: {
    readonly version: string;
  };
  readonly capabilities: {
    readonly search: readonly ["assets"];
    readonly favorites: readonly ["list", "add", "reorder", "remove"];
    readonly recents: readonly ["list", "remove"];
    readonly streaming: readonly ["url"];
    readonly usage: readonly ["report"];
    readonly sales: readonly ["report", "list"];
  };
  readonly asksBeforeRequest: true;
  readonly operations: {
    readonly searchImages: 'search.assets';
    readonly listFavorites: 'favorites.list';
    readonly addFavorites: 'favorites.add';
    readonly reorderFavorites: 'favorites.reorder';
    readonly removeFavorite: 'favorites.remove';
    readonly listRecents: 'recents.list';
    readonly removeRecent: 'recents.remove';
    readonly getStreamingUrl: 'streaming.url';
    readonly reportUsage: 'usage.report';
    readonly reportSale: 'sales.report';
    readonly listPurchases: 'sales.list';
  };
};

export {
  manifest,
}
