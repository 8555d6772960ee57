</main>
<footer><p>JBake ${version}</p></footer>
</body>
</html>
