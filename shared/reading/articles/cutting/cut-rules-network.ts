import { begins, is, rule, type CutRule } from './cut-rule.ts';

const COUNT = String.raw`\d[\d.,]*\s?(?:[KMBkmкм]|тыс\.?|mln|万)?`;

/** What networks, readers, alerts and archives set around a text. */
export const NETWORK_RULES: readonly CutRule[] = [
  ...rule(
    'page',
    160,
    is(
      'see (?:translation|original|more|less|all)|show (?:translation|original|replies|more|less|news ?feed|this thread|comments)|translate (?:post|tweet)|rate this translation|all reactions|most relevant|view (?:more )?(?:comments|replies)|' +
        'follow(?:ing)?|subscribed?|repost(?:ed)?|retweet(?:ed)?|quote|reply|replies|send|bookmark|like|comment|edited|message|connect|join|visit website|keep unread|mark as read|(?:show |hide )?transcript|follow along using the transcript|sort by|add a comment|report this ad|purchase licensing rights(?:, opens new tab)?|hide|flag as irrelevant|edit this alert|see more results|pinned|sponsored|public|' +
        '(?:canl[ıi] (?:yay[ıi][mn]|efir)|прямой эфир|смотреть эфир|live stream|on air)|показать перевод|перевести|ответить|нравится|комментировать|tərcüməyə bax|bəyən|çeviriye bak|çevirisini gör|beğen|翻訳を見る|いいね！?|返信|フォロー中|ポスト',
    ),
    new RegExp(
      String.raw`^(?:${COUNT}\s*)(?:followers|following|subscribers|reposts|retweets|quotes|bookmarks|likes|reactions|replies|connections|posts|members|views|подписчик\p{L}*|репост\p{L}*|izləyici|abunəçi|takipçi|フォロワー)(?:\s*[•·|,]?\s*${COUNT}\s*\p{L}+)*$`,
      'iu',
    ),
    /^\d[\d.,]*\s?[KMКМ](?:\s?\d[\d.,]*\s?[KMКМ]?)*$/u,
    /^\d{1,2}\s?(?:m|h|d|w|mo|yr?|min|hr)s?\s*(?:[•·]\s*(?:edited)?\s*)*$/iu,
    /^(?:see more results|edit this alert|view all your alerts|visit website)(?:\s*[|•·]\s*[\p{L} ]{3,30})*$/iu,
    /^(?:[*_]{1,2})?forwarded(?: many times| message)?(?:[*_]{1,2})?$/iu,
    /^(?:\(?continued (?:on|from) (?:page )?\S{1,5}\)?|turn to page \d+|see page \d+)\.?$/iu,
    /^length:? [\d,.]+ words$|^[\d,.]+ words$|^load-date:.{0,40}$|^document [a-z]{4,}\d{8,}\S*$|^(?:publication-type|journal code):.{0,60}$/iu,
    /^this (?:text|article|page|news|story|post|material) (?:is )?(?:also )?available in .{2,80}$/iu,
    /^(?:…|\.{3})\s?(?:more|less|ещ[её]|daha çox|daha fazla|もっと見る)$/iu,
    /^(?:also available|read (?:this|it)?(?: (?:article|news|story))?) in (?:\p{Lu}\p{L}+(?:, | and | \| |\s)?){1,5}\.?$/u,
  ),
  // What a gallery says above its pictures.
  ...rule('caption', 600, /^(?:\[\d{1,2}\/\d{1,2}\]\s?\p{L}|item \d{1,2} of \d{1,2}\s)/iu),
  ...rule('caption', 60, is('no photo description available')),
  ...rule('page', 30, is('(?:views|read \\d+ repl(?:y|ies))')),
  ...rule('subscribe', 200, begins('thanks for reading|thank you for reading')),
  ...rule(
    'byline',
    120,
    is('about the authors?|об авторе|müəllif haqqında|yazar hakkında|著者(?:について|紹介)'),
  ),
  ...rule(
    'source',
    160,
    begins(
      'text of (?:an? )?(?:[\\p{L}-]+ )?(?:report|article|news item) (?:in [^.]{2,40} )?(?:by|from|published)',
    ),
  ),
];
