/** OpenCC's dictionaries as opencc-js ships them: `from to to|from to`, the first of several the usual one. */
declare module "opencc-js/dict/*" {
  const pairs: string;
  export default pairs;
}
