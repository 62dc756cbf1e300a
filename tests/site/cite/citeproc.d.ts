/** As much of it as a test asks. */
declare module "citeproc" {
  export class Engine {
    constructor(
      sys: { retrieveLocale: () => object; retrieveItem: () => object },
      style: object,
      language: string,
    );
    setOutputFormat(format: "text"): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
  }
}
