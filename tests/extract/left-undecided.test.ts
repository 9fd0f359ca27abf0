import { table } from "./table.ts";

// What someone may send, may not be able to, or has not decided; how many a force will be.

table("What is being considered", {
  holds: [
    ["Ottawa is considering an engineer company.", "CA land-unit move considered"],
    ["Oslo is weighing a battalion of 600 men for Juba.", "NO troops 600 move considered → Juba"],
    ["Rome is looking at a company of 120 engineers.", "IT troops 120 move considered"],
    ["Moscow has proposed putting a Russian contingent on the Drina.", "RU land-unit move considered → Drina"],
    ["A motion to send up to 400 Italian soldiers to Dili was tabled.", "IT troops ≤400 move considered → Dili"],
    ["The cabinet will decide whether a Swedish battalion will go to Juba.", "SE land-unit move considered → Juba"],
    [
      "No decision has been made on whether a Swedish battalion would go to Juba.",
      "SE land-unit move considered → Juba",
    ],
    ["Ghana's offer of a battalion has been accepted.", "GH land-unit transfer considered"],
    // Of others, or no forces to be sent.
    ["Rome discussed Russian troops in Transnistria.", "RU troops move considered → Transnistria"],
    ["Ottawa is considering its army's size."],
    ["Ottawa is considering two new frigates."],
    ["It was unclear whether a Swedish battalion would go to Juba."],
  ],
});

table("What cannot be, and what is not seen", {
  holds: [
    ["Norway is unable to supply helicopters.", "NO helicopter move ruled-out"],
    ["Norway is unable to send a battalion to Juba.", "NO land-unit move ruled-out → Juba"],
    ["There is no trace of the Iraqi brigade at Al Qaim.", "IQ land-unit move denied → Al-Qaim"],
    ["There was no sign of the Russian tanks at Gori.", "RU armour move denied → Gori"],
    ["There is a sign of the Iraqi brigade at Al Qaim.", "IQ land-unit presence reported → Al-Qaim"],
  ],
});

table("How many a force will be", {
  holds: [
    ["The Kenyan force in Juba will number about 140.", "KE troops ~140 presence planned → Juba"],
    ["The Kenyan garrison in Juba will remain at 1,200 men.", "KE troops 1200 presence planned → Juba"],
    ["The Australian force will number about 1,300.", "AU troops ~1300 presence planned"],
    ["The Kenyan force in Juba could number 5,000."],
    ["The delegates in Juba will number about 140."],
  ],
});
