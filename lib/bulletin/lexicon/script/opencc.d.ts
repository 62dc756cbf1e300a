/** `會 会|議 议|…`: each traditional character with the simplified ones that stand for it, the first the usual one. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
