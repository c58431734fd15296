export default {
  title: "You are invited to take part",
  text: "Those who run this program would like to have you in it as {role}. A yes begins your profile; nothing is handed in before you do that yourself. After a no nobody asks again.",
  yes: "Yes, begin my profile",
  no: "No, thank you",
  accepted: "Your profile is begun.",
  declined: "Nobody asks again.",
  "problem.not-invited": "There is no invitation to answer any more.",
};
