const BODY = /(?:人民代表大会|人大|人民政府).*$/u;
const UNIT =
  /.{1,8}?(?:省|自治区|自治州|自治县|自治旗|[州盟县区旗]市|新区|林区|特区|[市州盟县旗区])/gu;

/**
 * How texts of this publisher name its place: 上海市虹口区人民代表大会常务委员会 → 上海市虹口区, 虹口区, 区. The longest first.
 */
export function placesOf(publisher: string): string[] {
  const units = publisher.replace(BODY, "").match(UNIT) ?? [];
  const names = units.map((_, index) => units.slice(index).join(""));
  const kind = units.at(-1)?.slice(-1);
  return kind ? [...names, kind] : names;
}
