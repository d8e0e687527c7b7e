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

export const playbook: Translated<typeof english, "ja"> = {
  kind: {
    coaching: "コーチング",
    communication: "コミュニケーション",
  },
  patterns: {
    leaderHigher: "「{{item}}」を、あなたはチーム（{{team}}）より肯定的に見ています（{{own}}）。",
    leaderLower:
      "「{{item}}」を、チームはあなた（{{own}}）より肯定的に見ています（{{team}}）。言葉にして認め、続けたい強みです。",
    bothLow:
      "「{{item}}」がまだ十分でないという点で、あなたとチームの見方は一致しています（{{team}}）。共通の課題であり、誰のせいでもありません。",
    lowTeam:
      "「{{item}}」はまだ十分ではありません。チームの値は{{team}}です。誰のせいでもなく、取り組み始める価値があります。",
    divided: "「{{item}}」のチームの値は{{team}}です。同じチームの中でも、人によって感じ方が違います。",
    breakAbove:
      "「{{item}}」の見方は、あなたより上の、リーダーとマネージャーの間で変わっています。チームの値は{{team}}です。",
    breakBelow:
      "「{{item}}」の見方は、マネージャーと営業担当者の間で変わっています。チームの値は{{team}}で、あなたの働きかけで変えられます。",
    predictionOff: "「{{item}}」について、あなたは実際より多くの同意を予測しました。チームの値は{{team}}です。",
    smallTeam: "「{{item}}」には、チーム独自の結果がありません。周囲の部門の値は{{team}}です。",
    strong:
      "「{{item}}」はうまくいっています。チームの値は{{team}}です。続けながら、やり方をほかの人にも伝えてください。",
    strongArea:
      "「{{item}}」は周囲の部門でうまくいっており、値は{{team}}です。続けながら、やり方をほかの人にも伝えてください。",
  },
  own: {
    share: "{{points}}%",
    agree: "あなたは「そう思う」",
    undecided: "あなたは「どちらともいえない」",
    disagree: "あなたは「そう思わない」",
    unknown: "あなた自身の回答",
  },
  shown: {
    band: "{{low}}～{{high}}%",
    about: "約{{value}}%",
    exact: "{{value}}%",
    unknown: "非表示",
  },
  turned: "この数値は反転しています。高いほど、これが起きていないことを表します。",
  measure: "次に尋ねたとき「{{item}}」が{{to}}以上",
  organisation: {
    breakTop:
      "「{{item}}」についてのメッセージは、{{upper}}（{{upperValue}}）と{{lower}}（{{lowerValue}}）の間で途切れています。下へ伝わる途中で最も大きな段差です。",
    breakBottom:
      "「{{item}}」についてのメッセージは、{{upper}}（{{upperValue}}）と{{lower}}（{{lowerValue}}）の間で途切れています。下へ伝わる途中で最も大きな段差です。",
    leadersHigher: "「{{item}}」を、{{upper}}（{{upperValue}}）は{{lower}}（{{lowerValue}}）より肯定的に見ています。",
    sharedLow:
      "「{{item}}」が低いという点で、すべての階層の見方が一致しています。{{upper}}では{{upperValue}}、{{lower}}では{{lowerValue}}です。",
    divided:
      "「{{item}}」への{{lower}}の回答は両端に分かれています。{{lowShare}}%が同意せず、{{highShare}}%が同意しています。",
    fieldHigher:
      "「{{item}}」を、{{lower}}（{{lowerValue}}）は{{upper}}（{{upperValue}}）より肯定的に見ています。上の階層に知られていない強みです。",
    strong: "「{{item}}」はどの階層でも良好です。{{upper}}では{{upperValue}}、{{lower}}では{{lowerValue}}です。",
    priorities: "{{lower}}のうち、経営陣が示す最優先を挙げたのは{{lowerValue}}です。",
    predictions:
      "「{{item}}」に肯定的な営業担当者の割合を、マネージャーは{{upperValue}}と予測しましたが、実際は{{lowerValue}}でした。",
    response: "{{lower}}は{{invited}}人中{{answered}}人が回答しました。",
    unseen: "十分な規模のある{{eligible}}チームのうち、独自の結果があるのは{{published}}チームです。",
    published:
      "「{{name}}」の結果が公開されます。今ここで人々が何を耳にするかで、次回どれだけの人が回答するかが決まります。",
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
