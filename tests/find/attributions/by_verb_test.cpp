#include <catch_amalgamated.hpp>

#include "tests/support/marked_claims.h"
#include "tools/builtin_model.h"

namespace {

TEST_CASE("a verb before a that-clause", "[claims]") {
  CHECK_CLAIMS("[s The mayor] [q said] that [c the bridge was closed].");
  CHECK_CLAIMS("[s She] also [q warned] that [c the river was rising].");
  CHECK_CLAIMS("[s Residents of the valley] [q complained] that [c the wells had run dry].");
  CHECK_CLAIMS("[s The harbour authority] [q confirmed] that [c two boats were missing].");
  CHECK_CLAIMS("[s The union's lawyer] has [q argued] that [c the contract was void].");
  CHECK_CLAIMS("[s Local farmers] [q fear] that [c the dam will fail].");
  CHECK_CLAIMS("[s A spokeswoman for the port] later [q added] that [c no oil had leaked].");
  CHECK_CLAIMS("[s He] once [q joked] that [c the clock was older than the town].");
  CHECK_CLAIMS("[s The study] [q found] that [c half of the trees were dead].");
  CHECK_CLAIMS("[s It] [q noted] that [c the fee had doubled].");
}

TEST_CASE("a verb before a clause without that", "[claims]") {
  CHECK_CLAIMS("[s The mayor] [q said] [c the bridge was closed].");
  CHECK_CLAIMS("[s Police] [q say] [c the driver was drunk].");
  CHECK_CLAIMS("[s Mara Lind] [q believes] [c the vote was fair].");
  CHECK_CLAIMS("[s The company] [q says] [c it will repay the loan].");
  CHECK_CLAIMS("[s Critics] [q claim] [c the plan is unlawful].");
  CHECK_CLAIMS("[s They] [q think] [c the road will flood again].");
  CHECK_CLAIMS("[s The report] [q says] [c the pump was never tested].");
  CHECK_CLAIMS("[s An aide] [q said] [c the minister had left].");
}

TEST_CASE("a verb before a quotation", "[claims]") {
  CHECK_CLAIMS("[s She] [q said]: [c \"We are ready for the storm.\"]");
  CHECK_CLAIMS("[s The mayor] [q said], [c \"We are ready for the storm.\"]");
  CHECK_CLAIMS("[s He] [q shouted]: [c \"Leave the boats!\"]");
  CHECK_CLAIMS("[s Lind] [q wrote] on the wall: [c \"This house is ours.\"]");
  CHECK_CLAIMS("[s The banner] [q read] [c \"No dam, no debt\"].");
  CHECK_CLAIMS("[s The letter] [q reads]: [c \"Your lease ends in May.\"]");
}

TEST_CASE("a quotation before its verb", "[claims]") {
  CHECK_CLAIMS("[c \"We are ready,\"] [q said] [s the mayor].");
  CHECK_CLAIMS("[c \"We are ready,\"] [s she] [q said].");
  CHECK_CLAIMS("[c \"Who pays for it?\"] [q asked] [s the treasurer].");
  CHECK_CLAIMS("[c \"Nobody told us,\"] [q shrugged] [s the baker Ilse Ohm].");
  CHECK_CLAIMS("[c \"It was the worst night of my life,\"] [q recalled] [s one survivor].");
  CHECK_CLAIMS("[c \u201cThe lake is dead,\u201d] [s Lind] [q told] reporters.");
  CHECK_CLAIMS("[c \u2018The lake is dead\u2019], [s she] [q added].");
  CHECK_CLAIMS("[c \"We will appeal,\"] [s his lawyer, Tove Arn], [q said].");
}

TEST_CASE("a quotation that its verb parts", "[claims]") {
  CHECK_CLAIMS("[c \"We waited,\"] [s she] [q said], [c \"until the tide turned.\"]");
  CHECK_CLAIMS("[c \"The money,\"] [q said] [s the clerk], [c \"was never there.\"]");
}

TEST_CASE("a clause before its verb", "[claims]") {
  CHECK_CLAIMS("[c The bridge was closed], [s the mayor] [q said].");
  CHECK_CLAIMS("[c The bridge was closed], [q said] [s the mayor].");
  CHECK_CLAIMS("[c Talks went on for nine hours], [q said] [s a ministry statement].");
  CHECK_CLAIMS("[c The crew had left the ship], [s the coast guard] [q reported].");
  CHECK_CLAIMS("[c The tunnel will open in spring], [s she] [q told] the council.");
  CHECK_CLAIMS("[c No permit was issued], [q insisted] [s the owner].");
  CHECK_CLAIMS("[c The herd had doubled], [q according to] [s the ranger].");
}

TEST_CASE("a clause that its verb parts", "[claims]") {
  CHECK_CLAIMS("[c The dam], [s he] [q said], [c would never be built].");
  CHECK_CLAIMS(
      "[c If the rain had come earlier], [s she] [q argued], [c the crop would have died].");
}

TEST_CASE("words between subject and verb", "[claims]") {
  CHECK_CLAIMS("[s Mara Lind], a retired pilot, [q said] [c the runway was too short].");
  CHECK_CLAIMS("[s Mara Lind], who chairs the board, [q said] [c the runway was too short].");
  CHECK_CLAIMS("[s Mara Lind], 54, [q said] [c the runway was too short].");
  CHECK_CLAIMS("[s Its chairman, Tove Arn], [q said] [c the runway was too short].");
  CHECK_CLAIMS("[s The Lake Fishing Board (LFB)] [q said] [c the nets were illegal].");
  CHECK_CLAIMS("[s A driver who saw the crash] [q said] [c the lights were off].");
  CHECK_CLAIMS("[s Two people with knowledge of the sale] [q said] [c the price was too high].");
  CHECK_CLAIMS("[s Engineers at the power plant] [q warned] that [c the wall was weak].");
}

TEST_CASE("the person spoken to is outside the content", "[claims]") {
  CHECK_CLAIMS("[s Lind] [q told] reporters that [c the pier was safe].");
  CHECK_CLAIMS("[s Lind] [q told] the court [c she had slept].");
  CHECK_CLAIMS("[s The minister] [q assured] parents that [c the school would stay open].");
  CHECK_CLAIMS("[s The coach] [q reminded] them that [c the game was not over].");
  CHECK_CLAIMS("[s The mayor] [q urged] residents [c to boil their water].");
  CHECK_CLAIMS("[s The judge] [q ordered] the company [c to pay the fine].");
  CHECK_CLAIMS("[s She] [q asked] the crowd [c to leave].");
  CHECK_CLAIMS("[s The club] [q asked] for [c a new hearing].");
}

TEST_CASE("circumstances are outside the content", "[claims]") {
  CHECK_CLAIMS("[s The ministry] [q said] in a statement that [c the ferry was empty].");
  CHECK_CLAIMS("[s The ministry] [q confirmed] to this newspaper that [c the ferry was empty].");
  CHECK_CLAIMS("[s Lind] [q wrote] on Twitter that [c the ferry was empty].");
}

TEST_CASE("what somebody wants, plans and promises", "[claims]") {
  CHECK_CLAIMS("[s The union] [q wants] [c a shorter week].");
  CHECK_CLAIMS("[s The club] [q plans] [c to sell the ground].");
  CHECK_CLAIMS("[s The group] is [q demanding] [c a public inquiry].");
  CHECK_CLAIMS("[s The bank] [q promised] [c to refund the fees].");
  CHECK_CLAIMS("[s The rebels] [q threatened] [c to cut the line].");
  CHECK_CLAIMS("[s She] [q hopes] [c to open a second shop].");
  CHECK_CLAIMS("[s He] [q vowed] that [c the strike would go on].");
  CHECK_CLAIMS("[s The senator] [q called for] [c a recount].");
  CHECK_CLAIMS("[s The island state] [q offered] [c to host the talks].");
}

TEST_CASE("what somebody announces, judges and names", "[claims]") {
  CHECK_CLAIMS("[s The airline] [q announced] [c a new route to the islands].");
  CHECK_CLAIMS("[s The bishop] [q condemned] [c the attack].");
  CHECK_CLAIMS("[s Neighbours] [q blamed] [c the landlord].");
  CHECK_CLAIMS("[s The party] [q praised] [c the verdict].");
  CHECK_CLAIMS("[s He] [q called] [c the plan \"a gift to thieves\"].");
  CHECK_CLAIMS("[s She] [q described] [c the hall as a ruin].");
  CHECK_CLAIMS("[s The paper] [q accused] [c the mayor of fraud].");
  CHECK_CLAIMS("[s The group] [q claimed] [c responsibility for the raid].");
}

TEST_CASE("what somebody denies", "[claims]") {
  CHECK_CLAIMS("[s The firm] [q denied] [c any wrongdoing].");
  CHECK_CLAIMS("[s The firm] [q denies] that [c its trucks were involved].");
  CHECK_CLAIMS("[s The army] [q rejected] [c the claim].");
  CHECK_CLAIMS("[s The minister] [q ruled out] [c a tax on bread].");
}

TEST_CASE("one subject, two verbs", "[claims]") {
  CHECK_CLAIMS(
      "[s1 [s2 The mayor]] [q1 said] [c1 the bridge was closed] and [q2 promised] [c2 a ferry].");
  CHECK_CLAIMS(
      "[s1 [s2 She]] [q1 denied] [c1 the charge] but [q2 admitted] that [c2 the books were lost].");
  CHECK_CLAIMS(
      "[s1 [s2 The mayor]] [q1 said] [c1 the bridge was closed], [q2 adding] that [c2 it would be "
      "rebuilt].");
}

TEST_CASE("two subjects in one sentence", "[claims]") {
  CHECK_CLAIMS(
      "[s1 The mayor] [q1 said] [c1 the bridge was safe], but [s2 engineers] [q2 said] [c2 it was "
      "not].");
  CHECK_CLAIMS(
      "[s1 The mayor] [q1 said] [c1 the bridge was safe]; [s2 the union] [q2 wants] [c2 proof].");
}

TEST_CASE("a claim inside a claim, of another source", "[claims]") {
  CHECK_CLAIMS(
      "[c1 [s2 Lind] [q2 stressed] [c2 the value of the lake]], [q1 said] [s1 a palace "
      "statement].");
}

TEST_CASE("a claim inside a claim of the same source is one", "[claims]") {
  CHECK_CLAIMS("[s Lind] [q said] [c she believed the lake was safe].");
}

TEST_CASE("a passive without a source", "[claims]") {
  CHECK_CLAIMS("[c The boat is [q believed] to carry oil].");
  CHECK_CLAIMS("[c The sisters are [q said] to be abroad].");
  CHECK_CLAIMS("It is [q feared] that [c the wall will fall].");
  CHECK_CLAIMS("He was [q accused] of [c selling the vote].");
  CHECK_CLAIMS("[c A ruling is [q expected] in the autumn].");
}

TEST_CASE("a passive with a source", "[claims]") {
  CHECK_CLAIMS("[c The ruling] was [q condemned] by [s the bar association].");
}

TEST_CASE("a noun in front of a participle of saying", "[claims]") {
  CHECK_CLAIMS("[s The court] issued a statement [q saying] [c the file was lost].");
  CHECK_CLAIMS("They filed [s a complaint] [q alleging] that [c the scales were false].");
}

TEST_CASE("a role and the name of whoever holds it", "[claims]") {
  CHECK_CLAIMS(
      "[s The spokesman of the Rima Police Command, DSP Musa Bello], [q confirmed] [c the raid].");
  CHECK_CLAIMS(
      "[s The member representing Rima Ward in the council, Hon. Grace Audu], [q condemned] [c the "
      "raid].");
  CHECK_CLAIMS("[s The newspaper \"Den\"] [q wrote] that [c the wall is cracked].");
  CHECK_CLAIMS("The mayor of Rima, [s Georgi Ilchev], for his part [q said] that [c it was safe].");
}

TEST_CASE("a clause that begins with there, or with its circumstance", "[claims]") {
  CHECK_CLAIMS("[s The mayor] [q insisted] [c there was no leak].");
  CHECK_CLAIMS("It is [q expected] that [c at the opening the mayor will speak].");
}

TEST_CASE("what a report is published by belongs to it", "[attributions]") {
  CHECK_CLAIMS(
      "[s A report published last week by the Harlan Institute] [q found] that [c the dam was "
      "safe].");
}

TEST_CASE("no claims", "[claims]") {
  CHECK_CLAIMS("The bridge was closed.");
  CHECK_CLAIMS("Lind lives in a house called The Anchor.");
  CHECK_CLAIMS("The fire claimed the lives of two sailors.");
  CHECK_CLAIMS("Norway maintains two posts on the island, where a storm killed three men.");
  CHECK_CLAIMS("The state owns the lake.");
  CHECK_CLAIMS("The so-called \"Dentist\" was arrested.");
  CHECK_CLAIMS("The driver did not say where he had been.");
  CHECK_CLAIMS("A source who asked not to be named left early.");
  CHECK_CLAIMS("The report is due in May.");
  CHECK_CLAIMS("His plan failed.");
  CHECK_CLAIMS("Mix the flour with water and let it rest.");
  CHECK_CLAIMS("If it gets too thick, add a cup of water.");
  CHECK_CLAIMS("I feel grateful.");
  CHECK_CLAIMS("The views expressed here are her own.");
  CHECK_CLAIMS("The search for the pilot proved futile, as he had left the town.");
  CHECK_CLAIMS("");
}

TEST_CASE("a dateline is not said", "[claims]") {
  CHECK_CLAIMS("OSLO (Fjord Wire) - [c The bridge was closed], [s the mayor] [q said].");
  CHECK_CLAIMS("BERGEN, Norway, May 6, 2025 - [s Vik Optics] [q announced] [c a second plant].");
}

TEST_CASE("the source begins with its first word", "[claims]") {
  CHECK_CLAIMS("[s Mr Lind] [q denied] [c claims that the site was sold].");
  CHECK_CLAIMS("[s Aid group Open Hands] [q said] [c the road was closed].");
  CHECK_CLAIMS("[c \"We are ready!\"] [s the mum-of-four] [q said].");
  CHECK_CLAIMS("[s The Department for Levelling Up] [q said] that [c it had a plan].");
}

TEST_CASE("once again between source and verb", "[claims]") {
  CHECK_CLAIMS("[s The mayor] once again [q said] that [c the bridge was closed].");
}

TEST_CASE("that as the subject of what is said", "[claims]") {
  CHECK_CLAIMS("[s Experts] [q say] [c that gives the government time].");
  CHECK_CLAIMS("[s Experts] [q say] that [c costs had risen].");
}

TEST_CASE("neither confirmed nor denied says nothing", "[claims]") {
  CHECK_CLAIMS("The ministry has neither confirmed nor denied the plan.");
}

TEST_CASE("how somebody was told is no content", "[claims]") {
  CHECK_CLAIMS("[c \"They measured nothing,\"] [s she] [q told] this newspaper over the phone.");
}

TEST_CASE("when somebody heard something else", "[claims]") {
  CHECK_CLAIMS("Mara Lind was baking when she heard glass break.");
  CHECK_CLAIMS("[c The road is closed], as [s the mayor] [q said].");
}

TEST_CASE("a year inside a source", "[claims]") {
  CHECK_CLAIMS("[q According to] [s a 2019 report of the port], [c the harbour is too small].");
  CHECK_CLAIMS("[s A 2019 report] [q found] that [c the harbour was too small].");
}

TEST_CASE("a cited source is behind what is reported", "[claims]") {
  CHECK_CLAIMS(
      "[s1 The Oslo Herald] [q1 reported] that [c1 [c2 the plan had failed]], [q2 citing] [s2 two "
      "officials].");
  CHECK_CLAIMS("[s The shop] closed on Friday, [q citing] [c high costs].");
  CHECK_CLAIMS("[s Norway] stayed away, [q citing] [c its quarrel with the group].");
  CHECK_CLAIMS(
      "[s1 [s2 The mayor]] [q1 said] [c1 the fair was off], [q2 citing] [c2 bad weather].");
}

TEST_CASE("could of ability is no hedge", "[claims]") {
  const auto stance = [](std::string_view text) {
    return article_inspector::inspect(text, {}, article_inspector::builtin_model())
        .claims.at(0)
        .stance;
  };
  using article_inspector::Stance;
  CHECK(stance("The mayor said that the town could not pay.") == Stance::kAsserted);
  CHECK(stance("The mayor said she could hear shots.") == Stance::kAsserted);
  CHECK(stance("The mayor said that the dam could break.") == Stance::kHedged);
}

TEST_CASE("a verb of saying behind another that lets it through", "[claims]") {
  CHECK_CLAIMS("[s She] went on to [q say] that [c the well was dry].");
  CHECK_CLAIMS("[s The union] continues to [q insist] that [c wages are late].");
  CHECK_CLAIMS("[s He] was quick to [q add] that [c nobody was hurt].");
  CHECK_CLAIMS("He refused to say whether the well was dry.");
}

TEST_CASE("a promise not to do something", "[claims]") {
  CHECK_CLAIMS("[s She] [q vowed] [c never to raise taxes].");
  CHECK_CLAIMS("[s The company] [q promised] [c not to sell the mill].");
}

TEST_CASE("a description by somebody", "[claims]") {
  CHECK_CLAIMS("He was [q described] as [c a quiet man] by [s his neighbours].");
}

TEST_CASE("sources that are lists or roles with their names", "[claims]") {
  CHECK_CLAIMS("[s The Courier, Reuters and the BBC] [q said] [c the pass was shut].");
  CHECK_CLAIMS("In Oslo, [s Lind and Orr] [q said] [c the pass was shut].");
  CHECK_CLAIMS("[s The Treasurer, Lachlan Hill], [q said] [c the pass was shut].");
}

}  // namespace
