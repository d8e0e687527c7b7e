import type { playbook as english } from "../en/playbook.ts";
import type { Translated } from "../translated.ts";
import { capabilityPlays } from "./playbook/capability.ts";
import { coachingPlays } from "./playbook/coaching-plays.ts";
import { communicationPlays } from "./playbook/communication.ts";
import { directionPlays } from "./playbook/direction.ts";
import { expectationsPlays } from "./playbook/expectations.ts";
import { focusPlays } from "./playbook/focus.ts";
import { followThroughPlays } from "./playbook/follow-through.ts";
import { incentivesPlays } from "./playbook/incentives.ts";
import { leadershipPlays } from "./playbook/leadership.ts";
import { understandingPlays } from "./playbook/understanding.ts";
import { voicePlays } from "./playbook/voice.ts";

export const playbook: Translated<typeof english, "ar"> = {
  kind: {
    coaching: "توجيه",
    communication: "تواصل",
  },
  patterns: {
    leaderHigher:
      "رؤيتك لـ«\u2068{{item}}\u2069» أكثر إيجابية (\u2068{{own}}\u2069) من رؤية فريقك (\u2068{{team}}\u2069).",
    leaderLower:
      "رؤية فريقك لـ«\u2068{{item}}\u2069» أكثر إيجابية (\u2068{{team}}\u2069) من رؤيتك (\u2068{{own}}\u2069). وهذه نقطة قوة تستحق الإشادة والمحافظة عليها.",
    bothLow:
      "تتفق مع فريقك على أن «\u2068{{item}}\u2069» ليس حيث ينبغي أن يكون (\u2068{{team}}\u2069). وهي مشكلة مشتركة، وليست ذنب أحد.",
    lowTeam:
      "«\u2068{{item}}\u2069» ليس حيث ينبغي أن يكون: يقول فريقك \u2068{{team}}\u2069. لا ذنب لأحد في ذلك، وهو يستحق بداية.",
    divided:
      "بشأن «\u2068{{item}}\u2069» يقول فريقك \u2068{{team}}\u2069: أفراد الفريق الواحد يعيشون الأمر بصور مختلفة.",
    breakAbove:
      "في «\u2068{{item}}\u2069» تتغير الرؤية فوق مستواك، بين القادة والمديرين. قيمة فريقك \u2068{{team}}\u2069.",
    breakBelow:
      "في «\u2068{{item}}\u2069» تتغير الرؤية بين المديرين ومندوبي المبيعات. قيمة فريقك \u2068{{team}}\u2069، وهذا في متناول يدك.",
    predictionOff: "توقّعت في «\u2068{{item}}\u2069» موافقة أكبر مما كانت عليه: قيمة فريقك \u2068{{team}}\u2069.",
    smallTeam: "ليست لفريقك نتيجة مستقلة في «\u2068{{item}}\u2069». وقيمة القسم المحيط به \u2068{{team}}\u2069.",
    strong:
      "«\u2068{{item}}\u2069» يسير جيدًا: قيمة فريقك \u2068{{team}}\u2069. يُستحسن الحفاظ عليه ونقل طريقتك إلى غيرك.",
    strongArea:
      "«\u2068{{item}}\u2069» ينجح في القسم المحيط بك: قيمته \u2068{{team}}\u2069. يحسن الحفاظ عليه ونقل طريقتك إلى غيرك.",
  },
  own: {
    share: "\u2066{{points}}%\u2069",
    agree: "رأيك: موافقة",
    undecided: "رأيك: محايد",
    disagree: "رأيك: عدم موافقة",
    unknown: "إجابتك أنت",
  },
  shown: {
    band: "\u2066\u2068{{low}}\u2069–\u2068{{high}}\u2069%\u2069",
    about: "نحو \u2066\u2068{{value}}\u2069%\u2069",
    exact: "\u2066\u2068{{value}}\u2069%\u2069",
    unknown: "غير معروض",
  },
  turned: "رقمه معكوس: كلما ارتفع قلّ حدوث ذلك.",
  measure: "«\u2068{{item}}\u2069» عند \u2068{{to}}\u2069 أو أكثر حين يُسأل عنه من جديد",
  organisation: {
    breakTop:
      "تنقطع الرسالة حول «\u2068{{item}}\u2069» بين \u2068{{upper}}\u2069 (\u2068{{upperValue}}\u2069) و\u2068{{lower}}\u2069 (\u2068{{lowerValue}}\u2069)، وهي أكبر خطوة في طريقها إلى الأسفل.",
    breakBottom:
      "تنقطع الرسالة حول «\u2068{{item}}\u2069» بين \u2068{{upper}}\u2069 (\u2068{{upperValue}}\u2069) و\u2068{{lower}}\u2069 (\u2068{{lowerValue}}\u2069)، وهي أكبر خطوة في طريقها إلى الأسفل.",
    leadersHigher:
      "\u2068{{upper}}\u2069 أكثر إيجابية في رؤية «\u2068{{item}}\u2069» (\u2068{{upperValue}}\u2069) من \u2068{{lower}}\u2069 (\u2068{{lowerValue}}\u2069).",
    sharedLow:
      "تتفق جميع المستويات على أن «\u2068{{item}}\u2069» منخفض: \u2068{{upper}}\u2069 \u2068{{upperValue}}\u2069، و\u2068{{lower}}\u2069 \u2068{{lowerValue}}\u2069.",
    divided:
      "تقع إجابات \u2068{{lower}}\u2069 عن «\u2068{{item}}\u2069» عند الطرفين: \u2068{{lowShare}}\u2069% لا يوافقون و\u2068{{highShare}}\u2069% يوافقون.",
    fieldHigher:
      "\u2068{{lower}}\u2069 أكثر إيجابية في رؤية «\u2068{{item}}\u2069» (\u2068{{lowerValue}}\u2069) من \u2068{{upper}}\u2069 (\u2068{{upperValue}}\u2069): نقطة قوة لا يعرفها المستوى الأعلى.",
    strong:
      "«\u2068{{item}}\u2069» جيد في كل المستويات: \u2068{{upper}}\u2069 \u2068{{upperValue}}\u2069، و\u2068{{lower}}\u2069 \u2068{{lowerValue}}\u2069.",
    priorities: "من \u2068{{lower}}\u2069 يذكر \u2068{{lowerValue}}\u2069 الأولوية الأولى التي تصرّح بها القيادة.",
    predictions:
      "توقّع المديرون أن تكون إجابات \u2068{{upperValue}}\u2069 من مندوبيهم إيجابية بشأن «\u2068{{item}}\u2069»، وكانت كذلك لدى \u2068{{lowerValue}}\u2069 منهم.",
    response: "من \u2068{{lower}}\u2069 أجاب {{answered}} من أصل {{invited}}.",
    unseen: "من أصل \u2068{{eligible}}\u2069 فريقًا ذات حجم كافٍ، لعدد \u2068{{published}}\u2069 منها نتيجة خاصة بها.",
    published: "تُنشر الآن نتيجة «\u2068{{name}}\u2069». وما يسمعه الناس عنها الآن يحدد كم منهم سيجيب في المرة القادمة.",
  },
  plays: {
    ...directionPlays,
    ...understandingPlays,
    ...expectationsPlays,
    ...coachingPlays,
    ...followThroughPlays,
    ...capabilityPlays,
    ...leadershipPlays,
    ...focusPlays,
    ...incentivesPlays,
    ...voicePlays,
  },
  communication: communicationPlays,
};
