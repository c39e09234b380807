// Japanese family names that begin with a character which is a Chinese surname too; the others are not split anyway.
const FAMILY_NAMES =
  /^(?:田中|田村|高桥|高橋|吉田|吉川|池田|武田|武藤|和田|松本|松田|松井|松尾|江口|安藤|安倍|石原|石井|石田|青木|白石|平野|平田|平井|上野|上田|上原|水野|水原|谷口|宫崎|宫本|黑田|黑木|黑泽|关口|东野|山本|山田|山口|山下)/

/** Whether a name in Chinese characters looks Japanese (田中一郎, 高桥健): then it is not split by Chinese rules. */
export const looksJapanese = (han: string): boolean =>
  han.length >= 3 && (FAMILY_NAMES.test(han) || (han.length === 4 && /^.[田川本村山野原崎桥橋泽澤岛島井藤口木]/.test(han)))
