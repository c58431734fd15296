export default {
  title: "Your program",
};
