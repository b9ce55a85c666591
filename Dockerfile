FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# What decides the packages comes first, so that a change of code does not fetch them again.
COPY .editorconfig global.json Directory.Build.props Directory.Build.targets Directory.Packages.props ./
COPY build build
COPY src/TariffTracker.Domain/TariffTracker.Domain.csproj src/TariffTracker.Domain/packages.lock.json src/TariffTracker.Domain/
COPY src/TariffTracker.Web/TariffTracker.Web.csproj src/TariffTracker.Web/packages.lock.json src/TariffTracker.Web/
RUN dotnet restore src/TariffTracker.Web --locked-mode
COPY seeds seeds
COPY src src
RUN dotnet publish src/TariffTracker.Web --configuration Release --no-restore --output /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
# The folder exists before the volume is mounted on it, so that the volume belongs to the user who writes to it.
RUN mkdir /data && chown "$APP_UID" /data
COPY build/healthy /usr/local/bin/
COPY --from=build /publish .
ENV ASPNETCORE_URLS=http://+:8080 Store__Folder=/data
USER $APP_UID
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["healthy"]
ENTRYPOINT ["dotnet", "TariffTracker.Web.dll"]
