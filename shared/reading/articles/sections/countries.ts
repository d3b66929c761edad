// The countries that news of the region names, in English, Russian, Azerbaijani or Turkish, and
// Japanese: name, nationality, capital and other towns. Data; * stands for any ending. Words that
// mean something else when folded (us, China ware) are left out.

/** The office's own country. */
export const HOME = 'AZ';

const TABLE = `
AZ: baku tbilisi kars, baku tbilisi ceyhan, baku tbilisi, azerbaijan*, azeri*, baku, ganja, sumgait, sumgayit, nakhchivan, shusha, lankaran, guba, gabala, sheki, mingachevir, lachin, aghdam, fuzuli, zangilan, kalbajar, jabrayil, khankendi, shamakhi, absheron, karabakh, milli majlis, socar, aliyev, азербайджан*, баку, бакин*, гяндж*, сумгайыт*, нахчыван*, карабах*, azərbaycan*, bakı*, gəncə*, naxçıvan*, qarabağ*, ağdam*, アゼルバイジャン, バクー, ギャンジャ, スムガイト, ナヒチェヴァン, カラバフ, シャマヒ, ランカラン, アリエフ
AM: armenia*, yerevan, gyumri, syunik, meghri, pashinyan, mirzoyan, армени*, армянск*, ереван*, пашинян*, ermənistan*, erməni*, irəvan*, ermeni*, アルメニア, エレバン, パシニャン
GE: georgia, georgian, georgians, georgia's, tbilisi, batumi, poti, kobakhidze, грузия, грузии, грузию, грузией, грузинск*, тбилиси, батуми, gürcüstan*, gürcü, tbilisi*, gürcistan*, tiflis*, ジョージア, グルジア, トビリシ, バトゥミ
RU: russia*, moscow, kremlin, putin, lavrov, zakharova, st petersburg, kazan, dagestan*, derbent, astrakhan, росси*, москв*, московск*, кремл*, рф, путин*, дагестан*, rusiya*, moskva*, rusya*, moskova*, ロシア, モスクワ, プーチン, クレムリン, 露大統領, 露外, 露首相, 露副首相, 露国防, 露軍, 日露, 米露
TR: türkiye*, turkey, turkish, turks, ankara, istanbul, izmir, antalya, erdogan, турци*, турецк*, анкар*, стамбул*, эрдоган*, türkiyə*, istanbul*, トルコ, アンカラ, イスタンブール, エルドアン
IR: iran*, tehran, tabriz, anzali, persian gulf, иран*, тегеран*, tehran*, təbriz*, tahran*, イラン, テヘラン, タブリーズ
IL: israel*, jerusalem, tel aviv, netanyahu, израил*, иерусалим*, israil*, israil*, イスラエル
KZ: kazakhstan*, kazakh, kazakhs, astana, almaty, aktau, казахстан*, астан*, актау, qazaxıstan*, kazakistan*, カザフスタン, アスタナ, アクタウ
UZ: uzbekistan*, uzbek*, tashkent, samarkand, узбек*, ташкент*, özbəkistan*, özbekistan*, ウズベキスタン, タシケント, サマルカンド
TM: turkmenistan*, turkmen*, ashgabat, avaza, туркмен*, ашхабад*, türkmənistan*, aşqabad*, türkmenistan*, トルクメニスタン, アシガバット
KG: kyrgyz*, bishkek, киргиз*, кыргыз*, бишкек*, qırğız*, kırgız*, キルギス, ビシュケク
TJ: tajik*, dushanbe, таджик*, душанбе, tacikistan*, タジキスタン, ドゥシャンベ
UA: ukrain*, kyiv, kiev, odesa, zelenskyy, украин*, киев*, зеленск*, ukrayna*, kiyev*, ウクライナ, キーウ, ゼレンスキー
BY: belarus*, minsk, lukashenko, белорус*, беларус*, минск*, belarus*, ベラルーシ, ミンスク
MD: moldova*, chisinau, молдав*, молдов*, moldova*, モルドバ
US: usa, u.s, united states, america, american, americans, washington, white house, pentagon, trump, witkoff, rubio, сша, американск*, вашингтон*, трамп*, abş, abd, amerika*, vaşinqton*, 米国, 米大統領, 米特使, 米軍, 米国務, 米副大統領, 日米, アメリカ, ワシントン, トランプ
CA: canada, canadian, ottawa, канад*, kanada*, カナダ
MX: mexico, mexican, мексик*, meksika*, メキシコ
BR: brazil*, brasilia, бразил*, braziliya*, brezilya*, ブラジル
AR: argentin*, buenos aires, аргентин*, argentina*, アルゼンチン
CU: cuba, cuban, havana, キューバ
VE: venezuela*, caracas, венесуэл*, ベネズエラ
GB: united kingdom, u.k, uk, britain, british, london, england, scotland, британи*, британск*, великобритани*, лондон*, böyük britaniya, britaniya*, london*, ingiltere*, 英国, イギリス, ロンドン
IE: ireland, irish, dublin, ирланд*, アイルランド
FR: france, french, paris, strasbourg, macron, франци*, француз*, париж*, макрон*, fransa*, fransız*, paris*, フランス, パリ, マクロン
DE: germany, german, germans, berlin, munich, merz, германи*, немецк*, берлин*, almaniya*, almanya*, ドイツ, ベルリン
AT: austria*, vienna, австри*, avstriya*, avusturya*, オーストリア, ウィーン
CH: switzerland, swiss, geneva, bern, davos, швейцар*, женев*, isveçrə*, isveçrə*, スイス, ジュネーブ
IT: italy, italian, italians, rome, meloni, итали*, italiya*, italya*, イタリア, ローマ
VA: vatican, holy see, pope, ватикан*, vatikan*, バチカン
ES: spain, spanish, madrid, испани*, ispaniya*, スペイン
PT: portugal, portuguese, lisbon, португал*, ポルトガル
NL: netherlands, dutch, hague, нидерланд*, гааг*, niderland*, オランダ, ハーグ
BE: belgium, belgian, brussels, бельги*, брюссел*, belçika*, brüssel*, ベルギー, ブリュッセル
LU: luxembourg, ルクセンブルク
PL: poland, warsaw, polish president, polish prime minister, польш*, польск*, варшав*, polşa*, polonya*, ポーランド, ワルシャワ
CZ: czech*, prague, чех*, чешск*, праг*, çexiya*, チェコ, プラハ
SK: slovakia*, slovak, bratislava, fico, словак*, slovakiya*, スロバキア
SI: slovenia*, ljubljana, словен*, スロベニア
HU: hungary, hungarian, hungarians, budapest, венгри*, венгерск*, будапешт*, macarıstan*, macaristan*, ハンガリー, ブダペスト
RO: romania*, bucharest, румын*, rumıniya*, romanya*, ルーマニア, ブカレスト
BG: bulgaria*, sofia, болгар*, bolqarıstan*, bulgaristan*, ブルガリア, ソフィア
RS: serbia*, belgrade, vucic, серби*, сербск*, белград*, serbiya*, sırbistan*, セルビア, ベオグラード
HR: croatia*, zagreb, хорват*, クロアチア
BA: bosnia*, sarajevo, босни*, bosniya*, ボスニア
ME: montenegr*, черногор*, モンテネグロ
MK: macedonia*, skopje, македон*, マケドニア
AL: albania*, tirana, албан*, アルバニア
XK: kosovo, pristina, косов*, コソボ
GR: greece, greek, greeks, athens, греци*, греческ*, афин*, yunanıstan*, yunanistan*, ギリシャ, アテネ
CY: cyprus, cypriot*, nicosia, кипр*, kipr*, kıbrıs*, キプロス
LT: lithuania*, vilnius, литв*, литовск*, litva*, リトアニア
LV: latvia*, riga, латв*, latviya*, ラトビア
EE: estonia*, tallinn, эстон*, estoniya*, エストニア
FI: finland, finnish, helsinki, финлянд*, finlandiya*, フィンランド
SE: sweden, swedish, stockholm, швец*, шведск*, isveç*, スウェーデン
NO: norway, norwegian*, oslo, норвег*, norveç*, ノルウェー
DK: denmark, danish, copenhagen, дани*, датск*, danimarka*, デンマーク
IQ: iraq*, baghdad, erbil, ирак*, багдад*, iraq*, iraq*, ırak*, イラク, バグダッド
SY: syria*, damascus, aleppo, сири*, дамаск*, suriya*, suriye*, シリア, ダマスカス
LB: lebanon, lebanese, beirut, hezbollah, ливан*, livan*, lübnan*, レバノン
JO: jordan, jordanian*, amman, иордан*, iordaniya*, ヨルダン
PS: palestin*, gaza, hamas, ramallah, палестин*, сектор газа, fələstin*, filistin*, パレスチナ, ガザ
SA: saudi*, riyadh, jeddah, саудовск*, эр-рияд*, səudiyyə*, サウジ, リヤド
AE: uae, emirat*, united arab emirates, abu dhabi, dubai, оаэ, эмират*, дубай*, абу-даби, bəə, アラブ首長国連邦, アブダビ, ドバイ
QA: qatar*, doha, катар*, доха*, qətər*, katar*, カタール, ドーハ
KW: kuwait*, кувейт*, クウェート
BH: bahrain*, бахрейн*, バーレーン
OM: oman, omani, muscat, оман*, маскат*, oman*, オマーン
YE: yemen*, houthi*, йемен*, イエメン
EG: egypt*, cairo, египет*, египт*, каир*, misir*, mısır*, エジプト, カイロ
LY: libya*, tripoli, ливи*, リビア
DZ: algeria*, algiers, алжир*, アルジェリア
TN: tunisia*, тунис*, チュニジア
MA: morocco, moroccan, rabat, марокк*, モロッコ
SD: sudan*, судан*, スーダン
ET: ethiopia*, addis ababa, эфиоп*, エチオピア
KE: kenya*, nairobi, кени*, ケニア
NG: nigeria*, abuja, нигери*, ナイジェリア
ZA: south africa*, pretoria, cape town, юар, южной африк*, 南アフリカ
TD: chad, чад, チャド
AF: afghan*, kabul, taliban, афган*, кабул*, талибан*, əfqanıstan*, afganistan*, アフガニスタン, カブール, タリバン
PK: pakistan*, islamabad, karachi, пакистан*, исламабад*, パキスタン, イスラマバード
IN: india, indian, new delhi, modi, индия, индии, индию, индийск*, нью-дели, hindistan*, インド
BD: bangladesh*, dhaka, бангладеш*, バングラデシュ
LK: sri lanka*, colombo, スリランカ
CN: china, china's, chinese, beijing, shanghai, xian, xi jinping, китай, китая, китае, китайск*, пекин*, кнр, çin, çinin, çində, çinlə, pekin*, 中国, 北京, 上海, 西安
TW: taiwan*, тайван*, 台湾
MN: mongolia*, ulaanbaatar, монгол*, モンゴル
JP: japan, japan's, japanese, tokyo, osaka, jica, япони*, японск*, токио, yaponiya*, tokio*, japonya*, 日本, 東京, 大阪
KR: korea, south korea, korean, seoul, pyongyang, кореи, корея, корейск*, сеул*, koreya*, 韓国, 北朝鮮, ソウル
VN: vietnam*, hanoi, вьетнам*, ベトナム
TH: thailand, thai, bangkok, таиланд*, タイ王国, バンコク
ID: indonesia*, jakarta, индонез*, インドネシア
MY: malaysia*, kuala lumpur, малайз*, マレーシア
SG: singapore*, сингапур*, シンガポール
PH: philippin*, manila, филиппин*, フィリピン
AU: australia*, canberra, австрали*, オーストラリア
NZ: new zealand, новая зеланди*, ニュージーランド`;

/** A country, and the words that name it. */
export interface Country {
  readonly code: string;
  readonly words: readonly string[];
}

/** All countries of the table, the office's own first. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const colon = row.indexOf(':');
    const words = row.slice(colon + 1).split(',');
    return { code: row.slice(0, colon), words: words.map((word) => word.trim()) };
  });
