import { begins, is, labels, rule, type CutRule } from './cut-rule.ts';
import { NETWORK_RULES } from './cut-rules-network.ts';

const NAMES = String.raw`\p{Lu}[\p{L}.’'-]*(?:[ ,;/&]+(?:and |və |и )?\p{Lu}[\p{L}.’'-]*){0,7}`;

/** Headings of lists of other articles: what follows is theirs. */
export const READ_ALSO = is(
  '(?:also|please )?(?:read|see|watch)(?: also| more| next| further)?(?: on this topic| about this)?|' +
    'more (?:on this(?: topic| story)?|news|stories|from .{2,40}|about .{2,40}|in .{2,30}|to read)|read more|' +
    'related(?: (?:news|articles?|stories|story|content|topics?|posts?|materials?|reading|links?))?|' +
    "(?:latest|other|similar|all|recent|popular|top|main|today’s|today's|today’s top|today's top) (?:news|stories|articles|posts|headlines|materials)|" +
    "news ?feed|newsfeed|most (?:read|viewed|popular|recent|shared)|popular|trending(?: now)?|editor(?:[’']s|s[’'])? (?:picks?|choice)|" +
    'recommended(?: (?:for you|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|up next|what to read next|suggested topics|around the web|from the web|in other news|in this section|same topic|on the topic|' +
    'читайте также|читать также|смотрите также|по теме|материалы по теме|(?:другие|последние|главные|свежие|похожие) (?:новости|материалы|статьи)|ещ[её] по теме|самое читаемое|популярное|лента новостей|новости по теме|' +
    'həmçinin oxu(?:yun)?|bunu da oxu(?:yun)?|(?:oxşar|digər|son|əlaqəli|günün|bənzər) (?:xəbərlər|məqalələr)|mövzu ilə bağlı(?: xəbərlər)?|ən çox oxunan(?:lar)?|xəbər lenti|' +
    'ayrıca oku(?:yun)?|(?:ilgili|diğer|benzer|son dakika|öne çıkan) (?:haber(?:ler)?|içerikler)|çok okunanlar|sıradaki haber|' +
    '関連(?:記事|ニュース|リンク|情報|トピックス?|動画|コンテンツ)|(?:あわせて|合わせて)読みたい|おすすめ(?:の?記事)?|もっと(?:読む|見る)|続きを読む|(?:アクセス|人気(?:記事)?)ランキング|人気(?:の)?記事|(?:最新|主要|新着|ほかの|他の)(?:の)?(?:記事|ニュース)|こちらも(?:おすすめ|読まれています|どうぞ)|次の記事|前の記事|この記事に関連する(?:ニュース|記事)',
);

const RULES: readonly CutRule[] = [
  ...rule(
    'read-also',
    300,
    READ_ALSO,
    begins(
      'read also|also read|see also(?=\\s*[:：>»›→–—-]|\\s+\\p{Lu})|читайте также|смотрите также|həmçinin oxu(?:yun)?|bunu da oxu(?:yun)?|ayrıca oku(?:yun)?',
    ),
    labels(
      "read(?: more| next| further| also)?|more(?: on this(?: topic)?| here)?|see(?: also| more)?|watch(?: also)?|also(?: read)?|related(?: \\p{L}+)?|recommended|learn more|full (?:story|text|article|version)|continue reading|don[’']t miss|по теме|подробнее|ещ[её]|ətraflı|mövzu|ilgili(?: haber)?|関連(?:記事|ニュース)?|詳細|詳しくは|続きは|あわせて読みたい",
    ),
    /^read the (?:full )?(?:report|document|text|statement|article|story|study) (?:at|on|here|in)(?!\p{L}).{0,60}$/iu,
    is(
      'read (?:the )?(?:more|full|whole|entire|rest|original|on)(?: (?:story|article|text|here|report|post|version|online|at .{2,30}|on .{2,30}))*|continue(?: reading)?|learn more|view (?:original|full|more)|click here(?: to .{2,40})?|full (?:story|text|article)|(?:go|back) to .{2,30}|next(?: article| story| page)?|prev(?:ious)?(?: article| story| page)?|подробнее|читать (?:далее|полностью)|ətraflı(?: oxu)?|davamı|devamını oku|devamı(?: için tıklayın)?|詳細はこちら|全文を読む|詳しくはこちら',
    ),
  ),
  ...rule(
    'share',
    120,
    begins(
      'share (?:this|on|via|with|in|to|it|the)|share$|tweet(?: this)?$|print(?: (?:this|the))?(?: page| version)?$|email (?:this|a friend)|copy (?:the )?link|link copied|save (?:this|to|for)|send (?:to|this) (?:a )?friend|' +
        'поделиться|поделитесь|скопировать ссылку|отправить|распечатать|paylaş(?:ın|mas)?|bölüş(?:ün|mək)?|çap (?:et|versiyası)|yazdır|シェア(?:する|$)|ツイート|印刷(?:する|$)|リンクをコピー|この記事を(?:シェア|共有|印刷)|共有(?:する|$)',
    ),
    /^(?:(?:share|print|tweet|save|copy|link|pin|post|facebook|fb|twitter|x|whatsapp|telegram|linkedin|vk|vkontakte|viber|ok|pinterest|reddit|messenger|instagram|youtube|tiktok|line|e-?mail|mail|rss|on|via|with|and|to|odnoklassniki|bluesky|threads|google news|hatena|はてな|ブックマーク|ポスト)[\s|,•·/:+&]*){1,14}$/iu,
    is('(?:0|\\d{1,6}) (?:shares?|likes?|comments?|reactions?)|shares?|likes?'),
  ),
  ...rule(
    'subscribe',
    260,
    begins(
      'subscribe|sign up|follow us|follow .{2,40} on (?:facebook|twitter|x|telegram|instagram|whatsapp|google|social)|join (?:us|our|the) .{0,60}(?:channel|telegram|whatsapp|group|community|newsletter)|join us on|' +
        'download (?:our|the) .{0,40}app|get (?:our|the) (?:latest|free|app|daily|weekly|best|news)|get .{2,40} (?:in|to) your (?:inbox|email)|stay (?:up[- ]to[- ]date|tuned|informed|connected|in touch)|' +
        "unsubscribe|(?:to )?unsubscribe|(?:view|open|read|see)(?: (?:this|it|the))?(?: (?:e-?mail|message|newsletter|issue))? (?:in|on) (?:your |a |the )?(?:web )?browser|having trouble (?:viewing|reading)|you (?:are|[’']re) receiving|you(?:[’']ve| have)? received? this|this (?:e-?mail|message|newsletter) was sent|update (?:your )?(?:preferences|subscription|profile)|manage (?:your )?(?:preferences|subscriptions?|newsletters?)|(?:e-?mail|subscription) preferences|forward (?:this|to a friend)|was this (?:e-?mail )?forwarded|add us to your address|no longer (?:want|wish) to|if you (?:no longer|do not|don[’']t) (?:want|wish)|sent (?:to|from my|with|by) (?:you|iphone|ipad|android|outlook|mailchimp|substack)|get outlook for|" +
        '(?:please )?(?:choose to )?support (?:open|our (?:work|journalism)|independent (?:media|journalism)|us(?:$| on| by))|donate(?:$| now| to)|become a (?:member|patron|supporter|subscriber)|help us (?:keep|grow|improve|continue)|our (?:telegram|whatsapp|youtube|facebook|twitter|instagram)(?: channel| page)?|(?:telegram|whatsapp|youtube) channel|we are on (?:telegram|facebook|twitter|x|social)|' +
        'подписывайтесь|подпишитесь|подписаться|наш (?:telegram|телеграм|канал)|следите за|читайте нас|мы в (?:telegram|телеграм|соц|facebook|vk)|присоединяйтесь|отписаться|скачайте|установите приложение|если вы не хотите|вы получили это|' +
        'abunə ol|telegram kanalımız|kanalımıza|abone ol|bültene|takip edin|uygulamamızı|mobil tətbiq|' +
        'フォロー(?:する|$|はこちら)|チャンネル登録|メルマガ|メールマガジン|ニュースレター(?:に|の|を)?登録|登録はこちら|配信停止|購読(?:する|はこちら|解除)|公式(?:line|x|アプリ)|アプリを?ダウンロード|このメールは|有料会員',
    ),
    /^.{0,40}[:–—-]\s*(?:subscribe|follow us|join us|подпис\p{L}+|abunə ol\p{L}*|abone ol\p{L}*)(?!\p{L}).{0,60}$/iu,
    /^(?:@[\w.]{3,40}|(?:https?:\/\/)?t(?:elegram)?\.me\/[\w+/]{3,60})(?:[\s|•·,]+(?:@[\w.]{3,40}|(?:https?:\/\/)?t(?:elegram)?\.me\/[\w+/]{3,60}))*$/iu,
    /^.{0,160}(?:newsletter|briefing|inbox|bulletin).{0,120}(?:sign up|subscribe)(?: here| now| today| for free)?[.!]?$/iu,
    /^(?:bizi|bizə) .{0,60}(?:izləyin|təqib edin|qoşulun|takip edin)/iu,
  ),
  ...rule(
    'cookies',
    600,
    /^(?:.{0,160}(?<!\p{L})(?:we|our|this|the) (?:web)?(?:site|page|and our partners)?.{0,60}(?:use|uses|using|store) .{0,60}cookies?(?!\p{L}))/iu,
    /^by (?:continuing|using|browsing|clicking|visiting).{0,200}(?:cookies?|privacy|terms|consent|agree)/iu,
    /^(?:this (?:web)?site uses|we (?:value|care about|respect) your privacy|your privacy|cookies? (?:policy|settings|preferences|notice|consent|help)|(?:accept|reject|allow|decline|manage|only)(?: all| necessary| essential| the| optional| use of)?(?: cookies?| and close| selected| preferences| consent| options| choices)|accept(?: all| & close)?$|(?:i )?agree$|got it$|(?:only )?necessary(?: cookies| only)?$|privacy (?:policy|settings|notice)$)/iu,
    /(?:файлы? cookies?|cookies?[ -]файл|использует cookies?|файлов cookie|cookie fayl|kukilər|çerez(?:ler)?(?:i|den)? |çerez politikası|クッキー|cookie(?:を|の)(?:使用|利用))/iu,
  ),
  ...rule(
    'advertisement',
    200,
    is(
      'advertisements?|advertising|ads?|ad choices|adchoices|sponsored(?: content| by .{2,40})?|promoted(?: content)?|paid (?:content|post|partnership)|partner content|promo|реклама|на правах рекламы|reklam(?:lar)?|広告|スポンサー(?:リンク)?|[［[【]?(?:pr|ad|広告)[］\\]】]?',
    ),
    begins(
      'advertisement|sponsored(?: content)? by|story continues (?:below|after)|article continues (?:below|after)|continue reading below|реклама[.:]|на правах рекламы|paid for by|(?:スポンサー|提供)[:：]',
    ),
    /(?<!\p{L})(?:(?:buy|order|book|shop|apply|register|call|enrol|enroll|download) (?:now|today|online|your (?:place|seat|ticket)s?)(?!\p{L}|\p{N})|limited[- ]time offer|special offer|free (?:delivery|shipping|trial)|order now|\d{1,2} ?% off(?!\p{L})|promo ?code|click here to)/iu,
  ),
  ...rule(
    'byline',
    200,
    new RegExp(
      String.raw`^(?:(?:reported|written|edited|compiled|prepared|translated|text|story|words|interview|news|report|analysis)?\s?by|By|(?:Reported|Written|Edited|Compiled|Prepared|Translated|Text|Story|Words|Interview|News|Report|Analysis|Reporting|Editing) by) ${NAMES}(?:,? (?:in|for|at|of|from) [\p{L} ]{2,40}|\s[|•·/—–-]\s?.{0,60})?\.?$`,
      'u',
    ),
    new RegExp(
      String.raw`^(?:BY|WRITTEN BY|REPORTED BY|EDITED BY) ${NAMES}(?:\s[|•·/—–-]\s?.{0,60})?$`,
      'u',
    ),
    // Initials of who wrote and who looked through it, as Iranian agencies set them.
    /^\(?\p{Lu}{2,4}\/(?:\p{Lu}{2,4})?\)?$/u,
    /^.{5,200} contributed to this (?:report|story|article)\.?$/iu,
    /^\((?:written|edited|reported|translated|compiled|reporting|editing|writing) by [^)]{3,120}\)\.?$/iu,
    /^\(?(?:additional )?(?:reporting|writing) by .{3,120}?[;.] ?(?:editing|writing|additional reporting|translat\p{L}+) by .{3,80}$/iu,
    /^\(?(?:additional )?reporting by [^.]{3,120}(?:[;.] (?:editing|writing|additional reporting|translation|translating)[^.]{0,80})*\.?\)?\.?$/iu,
    new RegExp(
      String.raw`^(?:authors?|reporters?|correspondents?|editors?|journalists?|contributors?|writers?|translators?|translation|prepared by|written by|автор(?:ы)?|текст|редактор|корреспондент|журналист|подготовил[аи]?|перевод|müəlliflər|müəllif|redaktor|müxbir|hazırladı|jurnalist|tərcümə|muhabir|haber|editör|yazar)\s*[:：]\s*[\p{L}.’' ,;/&-]{3,80}$`,
      'iu',
    ),
    /^(?:記者|文|執筆|取材|編集|翻訳|担当)\s*[:：]\s*.{1,30}$/u,
    /^\(?соб\. ?(?:инф|корр)\.?\)?$/iu,
    /^(?:文|取材|編集)[・=＝／/].{1,30}$/u,
  ),
  ...rule(
    'caption',
    260,
    labels(
      'photos?|file photo|photo(?:graph)?(?: by| credits?| courtesy| source)|image(?: credits?| source| by| courtesy)?|picture|pic|video|illustration|graphic|infographic|credits?|courtesy(?: of)?|фото|видео|иллюстрация|fotoğraf|fotolar|foto|şəkil|görüntü|video görüntü|写真|画像|動画|撮影|提供',
    ),
    /^.{0,240}[(（][\p{L} .]{2,24}\s?\/\s?\p{Lu}[\p{L} .’'-]{2,60}[)）]\.?$/u,
    /^(?:photo|image|picture|фото|foto|fotoğraf|写真)s?(?:\s?(?:by|courtesy of|from|credit|©|\/)|©|\/).{2,120}$/iu,
    /^(?:[Pp]hoto|PHOTO|[Фф]ото|[Ff]oto)\.\s\p{Lu}[\p{L}\p{N} .,’'&/-]{2,70}$/u,
    /^[([（［]?(?:file photo|archive photo|ap photo.{0,60}|afp photo.{0,60}|illustrative (?:photo|image)|getty images.{0,40}|reuters\/.{2,60}|.{2,60}\/(?: ?(?:getty|reuters|afp|ap|epa|sputnik|anadolu|azertac|trend|tass|shutterstock)[\p{L} ]{0,20})|фото из архива|архивное фото|arxiv foto|資料写真|イメージ)[)\]）］]?\.?$/iu,
    /^.{3,220}[.!?\s]\s?(?:photos?|фото|foto|fotoğraf)(?:\s?by)?\s?[:：]\s?[^.:]{2,60}\.?$/iu,
    /^.{0,220}[([（](?:photo|photos|file photo|image|picture|фото|foto|写真)(?:\s?(?:by|:|：|\/|©|courtesy)|\s?=|＝).{0,80}[)\]）]\.?$/iu,
  ),
  ...rule(
    'copyright',
    500,
    /^(?:©|\(c\)|ⓒ|copyright(?!\p{L})|.{0,80}(?:all rights reserved|все права защищены|bütün hüquqlar(?:ı)? qorunur|tüm hakları saklıdır|無断(?:転載|複製|使用)|転載(?:を)?禁|禁無断))/iu,
    /^.{0,80}©\s?(?:\d{4}|\p{Lu}).{0,80}$/u,
    /(?:(?:when|in case of|while) (?:using|citing|quoting|reprinting|republishing)|(?:use|usage|using|reprint(?:ing)?|republication|reproduction|citation|copying) of (?:the |any |our |these |this )?(?:materials?|information|content|articles?|site)|(?:a |active )?(?:hyper)?link(?: to .{2,40})? (?:is|are) (?:required|mandatory|obligatory)|hyperlink(?:ed)? (?:is|must|should))/iu,
    /(?:при (?:использовании|цитировании|перепечатке|копировании)|использование материалов|перепечатка|гиперссылк\p{L}+ обязательн|ссылка на .{2,40} обязательна)/iu,
    /(?:(?:materiallardan|məlumatdan|xəbərdən|yazıdan) istifadə|istifadə edərkən|istinad (?:mütləq|vacib)|hiperlink|kaynak gösteril|izinsiz (?:kullan|yayın)|alıntı yap)/iu,
    /^(?:.{0,40}(?:found|spotted|noticed|seen|see|report) (?:a|an|any) (?:mistake|error|typo|bug)|если вы (?:нашли|заметили)|нашли ошибку|заметили ошибку|səhv (?:tapmısınız|görmüsünüz)|mətndə səhv|hata bildir|.{0,120}ctrl ?\+ ?enter|誤字|記事の誤り)/iu,
    /^.{0,80}(?:web)?site contains only|abonelere sunulan|(?:offered|available) (?:only )?to (?:our |its )?subscribers/iu,
    /^(?:(?:the |toponyms,? |terminology,? |terms,? |names,? )*(?:the )?(?:views|opinions|views and opinions) expressed|for ease of reading, we|our standards(?!\p{L})|we use .{0,40}(?:terms|toponyms|names)|(?:the )?editorial (?:board|staff|team) (?:may|is not)|terms and place names|мнение (?:редакции|автора)|redaksiyanın mövqeyi|disclaimer)/iu,
    /^.{0,200}(?:do(?:es)? not necessarily (?:coincide|reflect|represent|correspond|express)|(?:may|might) not (?:coincide|reflect) .{0,40}(?:views|opinions?|position))/iu,
    /^.{0,60}reserves? the right to (?:delete|remove|edit|moderate) .{0,20}comments/iu,
    /^.{0,40}website (?:can|may) (?:also )?be (?:accessed|reached|found) (?:at|via|under)(?!\p{L})/iu,
    /^(?:terms (?:of (?:use|service)|and conditions)|privacy policy|legal notice|imprint|contact(?: us)?|about us|advertise(?: with us)?|careers|rss|site ?map|利用規約|プライバシーポリシー|お問い合わせ|会社概要)(?:[\s|•·/,]+(?:terms.{0,20}|privacy.{0,20}|contact.{0,10}|about.{0,10}|advertis.{0,20}|careers|rss|site ?map))*$/iu,
  ),
  ...rule(
    'tags',
    300,
    /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u,
    is(
      'tags?|keywords|topics|in this story|теги|ключевые слова|açar sözlər|etiketler|タグ|キーワード',
    ),
    /^(?:tags?|keywords?|topics?|filed under|categor(?:y|ies)|labels?|hashtags?|теги?|метки|ключевые слова|рубрик[аи]|açar sözlər|teqlər|teq|kateqoriya|etiket(?:ler)?|タグ|キーワード|カテゴリー?|ジャンル)(?:\s*[:：|]|\s#).*(?<![.。])$/iu,
  ),
];

/** Furniture of pages, mails and chats. */
const PAGE_RULES: readonly CutRule[] = [
  ...rule(
    'page',
    160,
    /^\d[\d.,\s]*\s?[kкmм]?\s?(?:views?|reads?|просмотр\p{L}*|baxış|dəfə oxunub|oxunub|görüntülen\p{L}*|回(?:視聴|閲覧)|閲覧|pv)[\s\d:|•·]*$/iu,
    labels(
      'views?|reads?|просмотры|просмотров|baxış sayı|baxış|oxunma sayı|oxunub|okunma|閲覧数|hits',
    ),
    /^(?=.*\p{Extended_Pictographic}(?<![\d#*©®™]))[👁🔥❤️👍😁🤔💬🗨📷🎥📹🔴⚡️🇦-🇿\s\d.,KkКк]+$/u,
    is(
      'comments?(?: \\(\\d+\\))?|\\d+ comments?|leave a (?:comment|reply)|add (?:a )?comment|post a comment|no comments(?: yet)?|write a comment|(?:log|sign) in(?: to .{2,40})?|register|log ?out|комментарии|комментировать|оставить комментарий|войти|şərhlər?|rəy (?:yaz|bildir)|yorum(?:lar| yap| yaz)?|コメント(?:する|を書く)?|ログイン|会員登録',
    ),
    is(
      'home(?: ?page)?|menu|search|skip to (?:main )?content|toggle (?:menu|navigation)|close|open|back|back to top|top|scroll to top|up|load(?:ing)?(?: more)?|show more|see all|view all|all news|news|live|watch live|listen(?: to (?:this )?article)?|play|pause|font size.{0,10}|a[-+] ?a[-+]?|az|en|ru|tr|az en ru|en ru az|az ru en|ru az en|english|русский|azərbaycan(?:ca)?|türkçe|日本語|\\d+(?:-\\d+)? min(?:ute)?s?(?: read)?|embed(?: share)?|share embed|no media source currently available|auto|\\d{3,4}p|subtitles|download(?: (?:video|audio|pdf))?|listen to (?:the|this) (?:program|article|story)|reading time.{0,20}|главная|меню|поиск|наверх|ana səhifə|axtarış|anasayfa|ホーム|メニュー|検索|トップ|ページトップへ|上へ戻る',
    ),
    is(
      'breaking(?: news)?|urgent|exclusive|just in|developing(?: story)?|update[d]?|live(?: updates)?|flash|alert|срочно|молния|эксклюзив|təcili|son dakika|flaş|速報|号外|独自|new|(?:the |this )?(?:story|news|article|item) (?:is being|will be) updated|more (?:details|information) to follow|xəbər yenilənir|(?:новость|материал|информация) (?:обновляется|дополняется)|haber güncelleniyor|(?:the )?(?:code|link|url|address) (?:has been )?copied(?: to (?:your|the) clipboard)?',
    ),
    /^(?:home|главная|ana səhifə|anasayfa|ホーム|トップ|news|новости)(?:\s*[>»›/→|]\s*[\p{L}\p{N} &-]{2,60}){1,5}$/iu,
    /^[-–—_=*~#\s.·•+]{3,}$/u,
    /^[-–—=*\s/([【]*(?:end|end item|the end|ends|end of (?:message|digest|report|document)|以上|終わり?|конец|son)[-–—=*\s/)\]】。.]*$/iu,
    /^-{2,}\s?(?:original message|forwarded message|пересланное сообщение|пересылаемое сообщение|yönləndirilmiş mesaj|転送メッセージ|元のメッセージ|original appointment).{0,20}$/iu,
    /^.{0,80}for (?:internal|official) use only.{0,20}$/iu,
    /^(?:date printed|print(?:ed| date)(?: on| at|:)|printed \d|дата печати).{0,60}$/iu,
    /^(?:this (?:e-?mail|message)(?: and .{2,40})? (?:is|are|may|contains?).{0,40}(?:confidential|intended|privileged)|confidentiality notice|if you (?:are not|have received this)).*$/iu,
    /^(?:(?:添付|下記|以下|別添)(?:の(?:とおり|通り)|ファイル|をご(?:覧|確認|参照)).{0,30}|.{0,20}ご(?:査収|確認|参照)ください|ありがとうございま(?:す|した)|承知(?:いた)?しました|了解(?:です|しました)|(?:please )?(?:see|find) (?:the )?attach(?:ed|ment).{0,60}|attached(?: is| please).{0,60}|во вложении.{0,40}|см\. вложение.{0,20})[。.!！]*$/iu,
    /^(?:page|стр(?:аница)?\.?|səh(?:ifə)?\.?|sayfa|seite)\s?\d{1,4}(?:\s?(?:of|из|\/)\s?\d{1,4})?$|^\d{1,4}\s?(?:ページ|頁)$/iu,
    /^(?:begin forwarded message|转发自).{0,80}$/iu,
    /^(?:on .{6,80} wrote|.{6,80} (?:написал|пишет|yazdı|wrote)(?:\(а\))?)\s?:$/iu,
    /^<?(?:image|video|media|photo|sticker|gif|audio|document|изображение|фото) (?:omitted|attached|removed)>?$|^<media omitted>$|^\[?(?:image|画像|photo|cid:)[^\]]{0,60}\]$/iu,
    /^.{1,20}(?:さん|様|さま|殿|先生|各位|御中)[、,。]?$|^(?:dear|hi|hello|уважаем\p{L}+|hörmətli|sayın) .{2,40}[,:!]$/iu,
    /^(?:dear (?:all|colleagues?|sir|friends?|subscriber|reader|team)|hello|hi(?: all| team| everyone)?|good (?:morning|afternoon|evening)(?: .{0,30})?|(?:best|kind|warm)(?: regards| wishes)?|regards|sincerely(?: yours)?|yours (?:sincerely|faithfully)|thanks(?: in advance)?|thank you|fyi|for your information|please (?:see|find) (?:below|attached).{0,60}|уважаемые .{0,30}|с уважением|добрый (?:день|вечер)|hörmətlə|salam|saygılarımla|各位|(?:いつも)?お(?:世話|疲れ).{0,20}|(?:以上、?)?(?:どうぞ)?よろしくお願い.{0,12}|ご参考(?:まで)?.{0,12}|以下.{0,12}転送.{0,10})[,.!:、。！：]*$/iu,
  ),
];

/** Every rule, in the order in which they are asked. */
export const CUT_RULES: readonly CutRule[] = [...RULES, ...PAGE_RULES, ...NETWORK_RULES];
